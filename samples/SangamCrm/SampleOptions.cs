using SangamCrmSample.Demo;
using Telephony.Sdk.SangamCrm;

namespace SangamCrmSample;

/// <summary>What the command line says. The token is not in it: it comes from the environment or from user secrets.</summary>
internal sealed record SampleOptions
{
    /// <summary>The real CRM; null for the built-in stub.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The name by which the CRM knows the phone system.</summary>
    public string? IvrName { get; init; }

    public SangamTokenScheme TokenScheme { get; init; }

    /// <summary>The calls to push; null for those of the demo.</summary>
    public string? Csv { get; init; }

    /// <summary>How many calls to push in one request.</summary>
    public int BatchSize { get; init; }

    /// <summary>How many rows at the beginning of the file are left out.</summary>
    public int Skip { get; init; }

    public DemoFailure DemoFailure { get; init; }
}
