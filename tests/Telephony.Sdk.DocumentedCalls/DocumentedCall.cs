using Telephony.Sdk.Toolkit;

namespace Telephony.Sdk.DocumentedCalls;

/// <summary>A call as a vendor's document shows it: one request, or none where the vendor calls or a browser does.</summary>
/// <param name="Vendor">Whose document.</param>
/// <param name="Section">The document's own heading, as its mappings name it.</param>
/// <param name="Operation">The name of the declared operation, or of what is in its place where nothing is sent.</param>
/// <param name="Rule">Whether it may be sent twice, by the notes on the vendors; null where nothing is sent.</param>
/// <param name="Method">The public method: of a property of the client, such as <c>Calls.GetAsync</c>, or of a type.</param>
/// <param name="SendAsync">Calls it on the client of a container, and gives what it gives; a download is read to its end.</param>
/// <param name="Request">What it sends; null for nothing.</param>
/// <param name="Tell">What came back, in words: ids, counts, numbers; never a secret.</param>
/// <param name="Reply">The words for the document's reply.</param>
public sealed record DocumentedCall(
    VendorDocument Vendor,
    string Section,
    string Operation,
    ResendRule? Rule,
    string Method,
    Func<IServiceProvider, CancellationToken, Task<object?>> SendAsync,
    ExpectedRequest? Request,
    Func<object?, string> Tell,
    string Reply)
{
    /// <summary>What tells it from another one of the same section; empty for none.</summary>
    public string Case { get; init; } = "";

    /// <summary>The heading, with the case.</summary>
    public string Heading => Section + (Case.Length == 0 ? "" : $" ({Case})");

    /// <summary>The heading in few words: without the path that all addresses have, and without what only explains it.</summary>
    public string ShortHeading
    {
        get
        {
            string heading = Heading.Split(" - ")[0].Split("[:")[0];
            return Vendor.Stub.BasePath.Length == 0 ? heading : heading.Replace(Vendor.Stub.BasePath + "/", "", StringComparison.Ordinal);
        }
    }

    public override string ToString() => $"{Vendor.Name} {Method}: {Request?.Line ?? Heading}";
}
