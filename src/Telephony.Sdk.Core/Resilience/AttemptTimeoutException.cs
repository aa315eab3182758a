namespace Telephony.Sdk.Resilience;

/// <summary>One attempt ran out of its own time while the deadline had some left.</summary>
internal sealed class AttemptTimeoutException(Exception innerException)
    : OperationCanceledException("The attempt ran out of its time.", innerException);
