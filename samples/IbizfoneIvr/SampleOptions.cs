using IbizfoneIvrSample.Demo;
using Telephony.Sdk.IbizfoneIvr;

namespace IbizfoneIvrSample;

/// <summary>What the command line says. The credentials are not in it: they come from the environment or from user secrets.</summary>
internal sealed record SampleOptions
{
    /// <summary>The real IVR; null for the built-in stub.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The day that the office hours are for.</summary>
    public IbizfoneDay Day { get; init; }

    /// <summary>When the office hours begin and end; null for none to set.</summary>
    public (TimeOnly Opens, TimeOnly Closes)? Hours { get; init; }

    /// <summary>The holiday to add; null for none.</summary>
    public DateOnly? Holiday { get; init; }

    public DemoFailure DemoFailure { get; init; }
}
