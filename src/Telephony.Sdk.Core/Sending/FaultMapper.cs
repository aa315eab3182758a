using Telephony.Sdk.Errors;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Sending;

/// <summary>Turns what the layers below throw into the family of <see cref="TelephonyException"/>.</summary>
internal static class FaultMapper
{
    /// <param name="exception">What they threw.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="hasReply">Whether a reply had come, whose reading failed.</param>
    /// <param name="callerToken">The caller's own token.</param>
    public static Exception Map(Exception exception, Operation operation, bool hasReply, CancellationToken callerToken)
    {
        switch (exception)
        {
            case TelephonyException:
                return exception;
            case ObjectDisposedException when operation.Account.IsClosed && operation.Sends.Count == 0:
                return exception;
            case OperationCanceledException or HttpRequestException or IOException or ObjectDisposedException when operation.Account.IsClosed:
                return Transport(operation, $"gave no usable answer to {operation.Name}, as its client was disposed meanwhile.", isTimeout: false, exception);
            case OperationCanceledException or HttpRequestException or IOException when callerToken.IsCancellationRequested:
                return Cancelled(exception, operation, callerToken);
            case OperationCanceledException or HttpRequestException or IOException when operation.IsPastDeadline:
                return Transport(operation, $"did not finish {operation.Name} within its deadline (see the options' Timeout and DownloadTimeout).", isTimeout: true, exception);
            case OperationCanceledException:
                return Transport(operation, $"did not answer {operation.Name} in time (see the options' ConnectTimeout and AttemptTimeout).", isTimeout: true, exception);
            case HttpRequestException or IOException:
                return Transport(operation, $"gave no usable answer to {operation.Name}: {operation.Scrubber.Scrub(Reason(exception))}", isTimeout: false, exception);
            case RepeatRefusedException:
                return Transport(operation, $"gave no usable answer to {operation.Name}: {exception.Message}.", isTimeout: false, exception);
            case Exception when !hasReply:
                return Transport(operation, $"gave no answer to {operation.Name}, as the handler of its connections failed: {operation.Scrubber.Scrub(Reason(exception))}", exception is TimeoutException, exception);
            case InvalidDataException or (InvalidOperationException and not ObjectDisposedException):
                return ReplyErrors.Malformed(operation, statusCode: 200, "its body is damaged or too long: " + exception.Message, replyText: null, exception);
            default:
                return Transport(operation, $"gave an answer to {operation.Name} that could not be read: {operation.Scrubber.Scrub(Reason(exception))}", exception is TimeoutException, exception);
        }
    }

    private static CancelledOperationException Cancelled(Exception exception, Operation operation, CancellationToken callerToken)
    {
        bool mayHaveTakenEffect = operation.Sends.MayHaveTakenEffect(isLastJudged: false);
        return new CancelledOperationException(
            $"{operation.Name} was cancelled by its caller.{OutcomeWords.WithoutAnswer(operation, mayHaveTakenEffect)}", mayHaveTakenEffect, operation.Scrubber.Scrub(exception), callerToken);
    }

    private static string Reason(Exception exception)
    {
        string reason = (exception is HttpRequestException { InnerException: not null } ? exception.GetBaseException() : exception).Message;
        return reason.EndsWith('.') ? reason : reason + ".";
    }

    private static TelephonyTransportException Transport(Operation operation, string what, bool isTimeout, Exception exception)
    {
        bool mayHaveTakenEffect = operation.Sends.MayHaveTakenEffect(isLastJudged: false);
        return new TelephonyTransportException(
            $"{operation.Account.Name} at {Origin.Show(operation.Target)} {what}{Arrival.Advice(exception, operation.Target)}{OutcomeWords.WithoutAnswer(operation, mayHaveTakenEffect)}",
            operation.Account.Vendor,
            operation.Name,
            mayHaveTakenEffect,
            isTimeout,
            operation.Scrubber.Scrub(exception),
            operation.Account.Key);
    }
}
