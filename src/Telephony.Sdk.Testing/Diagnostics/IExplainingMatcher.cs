using WireMock;

namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>A matcher that can say itself what it misses.</summary>
internal interface IExplainingMatcher
{
    /// <summary>Nothing where the request fits.</summary>
    IEnumerable<Difference> Explain(IRequestMessage request);
}
