using ElisionDialerSample.Demo;
using Telephony.Sdk.ElisionDialer;

namespace ElisionDialerSample;

/// <summary>What the command line says. The credentials are not in it: they come from the environment or from user secrets.</summary>
internal sealed record SampleOptions
{
    /// <summary>The real dialer; null for the built-in stub.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>Where its script is; null for the document's place.</summary>
    public string? ScriptPath { get; init; }

    public ElisionTransport Transport { get; init; }

    /// <summary>The list that the leads go into.</summary>
    public required string ListId { get; init; }

    /// <summary>The campaign of the list to add; null where the list is there.</summary>
    public string? CampaignId { get; init; }

    public required string ListName { get; init; }

    /// <summary>The file with the leads.</summary>
    public required string Csv { get; init; }

    public DemoFailure DemoFailure { get; init; }
}
