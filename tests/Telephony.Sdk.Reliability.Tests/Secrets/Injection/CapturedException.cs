namespace Telephony.Sdk.Reliability.Tests.Secrets.Injection;

/// <summary>Ends a call that was to be captured, not made.</summary>
#pragma warning disable CA1032, CA1064, RCS1194 // thrown in one place, caught in one place
internal sealed class CapturedException(CapturedCall call) : Exception
#pragma warning restore CA1032, CA1064, RCS1194
{
    public CapturedCall Call { get; } = call;
}
