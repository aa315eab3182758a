namespace Telephony.Sdk.Sending;

/// <summary>One attempt ran out of its own time while the deadline had some left.</summary>
internal sealed class AttemptTimeoutException(Exception innerException)
    : OperationCanceledException("The attempt ran out of its time.", innerException);
