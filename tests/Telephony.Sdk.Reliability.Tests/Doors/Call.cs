using Telephony.Sdk.Http;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.Reliability.Tests.Doors;

/// <summary>One declared operation, ready to be called with arguments that its stub server knows.</summary>
/// <param name="Door">The client it is called on.</param>
/// <param name="Endpoint">The endpoint it sends.</param>
/// <param name="SendAsync">Calls it, and gives what it gives; a download is read to its end.</param>
internal sealed record Call(Door Door, Endpoint Endpoint, Func<IServiceProvider, CancellationToken, Task<object?>> SendAsync)
{
    public string Operation => Endpoint.Operation;

    public bool IsNever => Endpoint.ResendRule == ResendRule.Never;

    public override string ToString() => $"{Door.Name} {Operation}";
}
