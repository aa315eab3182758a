using Microsoft.Extensions.Configuration;

namespace Telephony.Sdk.Samples;

/// <summary>The stub server that a sample talks to where no real vendor is named.</summary>
/// <param name="Server">What is disposed at the end.</param>
/// <param name="Section">The vendor's section: where the server listens, and the credentials that it accepts, or does not.</param>
public sealed record DemoServer(IAsyncDisposable Server, IConfiguration Section)
{
    /// <summary>The failure that every demo can show; the others are the sample's own.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>Where it listens.</summary>
    internal Uri Address => new(Section["BaseAddress"]!);
}
