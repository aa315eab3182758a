using CPaaSSample.Demo;
using Telephony.Sdk.CPaaS;

namespace CPaaSSample;

/// <summary>What the command line says. The credentials are not in it: they come from the environment or from user secrets.</summary>
internal sealed record SampleOptions
{
    /// <summary>The real server; null for the built-in stub.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The call to place; null for none.</summary>
    public CPaaSClickToCall? Call { get; init; }

    /// <summary>The request whose record to wait for, of a call that was placed before; null for the call of this run.</summary>
    public string? RequestId { get; init; }

    /// <summary>How long to wait for the record at the most.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>How long to wait between two looks; null for the SDK's default.</summary>
    public TimeSpan? Interval { get; init; }

    public DemoFailure DemoFailure { get; init; }
}
