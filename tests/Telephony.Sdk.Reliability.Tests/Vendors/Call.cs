using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

/// <summary>One declared operation, ready to be called with arguments that its stub server knows.</summary>
/// <param name="Vendor">The client it is called on.</param>
/// <param name="Declaration">What its endpoint says of it.</param>
/// <param name="SendAsync">Calls it, and gives what it gives; a download is read to its end.</param>
internal sealed record Call(VendorUnderTest Vendor, OperationDeclaration Declaration, Func<IServiceProvider, CancellationToken, Task<object?>> SendAsync)
{
    public string Operation => Declaration.Name;

    public bool IsNever => Declaration.ResendRule == ResendRule.Never;

    public bool IsRead => Declaration.ResendRule == ResendRule.Read;

    /// <summary>Its resend rule, as the pages write it.</summary>
    public string Rule => IsNever ? "*never*" : IsRead ? "*read*" : "*safe*";

    public override string ToString() => $"{Vendor.Name} {Operation}";
}
