namespace Telephony.Sdk.Errors;

/// <summary>The caller's own cancellation, which knows what may have happened before it; <see cref="HttpClient"/> wraps it in another.</summary>
internal sealed class CancelledOperationException(string message, bool mayHaveTakenEffect, Exception innerException, CancellationToken token)
    : OperationCanceledException(message, innerException, token)
{
    public bool MayHaveTakenEffect { get; } = mayHaveTakenEffect;
}
