using Telephony.Sdk.Http;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.Errors;

/// <summary>Turns what the layers below throw into the family of <see cref="TelephonyException"/>.</summary>
internal sealed class FaultMapper(VendorProtocol protocol)
{
    private const string NothingSent = " Nothing was sent.";
    private const string Harmless = " It may be sent again without harm.";
    private const string Unknown = " It is not known whether the vendor received the request; look before you send it again.";

    /// <param name="exception">What they threw.</param>
    /// <param name="request">The request.</param>
    /// <param name="hasReply">Whether a reply had come, whose reading failed.</param>
    /// <param name="callerToken">The caller's own token.</param>
    public Exception Map(Exception exception, ApiRequest request, bool hasReply, CancellationToken callerToken)
    {
        switch (exception)
        {
            case OperationCanceledException or HttpRequestException or IOException when callerToken.IsCancellationRequested:
                return new OperationCanceledException($"{request.Endpoint.Operation} was cancelled by its caller.", protocol.ScrubberFor(request).Scrub(exception), callerToken);
            case OperationCanceledException or HttpRequestException or IOException when request.IsPastDeadline:
                return Transport(request, $"did not finish {request.Endpoint.Operation} within its deadline (see the options' Timeout and DownloadTimeout).", isTimeout: true, exception);
            case OperationCanceledException:
                return Transport(request, $"did not answer {request.Endpoint.Operation} in time (see the options' ConnectTimeout and AttemptTimeout).", isTimeout: true, exception);
            case TelephonyException or ObjectDisposedException:
                return exception;
            case HttpRequestException or IOException:
                return Transport(request, $"gave no usable answer to {request.Endpoint.Operation}: {protocol.ScrubberFor(request).Scrub(Reason(exception))}", isTimeout: false, exception);
            case Exception when !hasReply:
                return Transport(request, $"gave no answer to {request.Endpoint.Operation}, as the handler of its connections failed: {protocol.ScrubberFor(request).Scrub(exception.Message)}", exception is TimeoutException, exception);
            case InvalidDataException or InvalidOperationException:
                return protocol.Malformed(request, statusCode: 200, "its body is damaged or too long: " + protocol.ScrubberFor(request).Scrub(exception.Message), replyText: null, exception);
            default:
                return exception;
        }
    }

    private static string Reason(Exception exception)
    {
        string reason = (exception is HttpRequestException { InnerException: not null } ? exception.GetBaseException() : exception).Message;
        return reason.EndsWith('.') ? reason : reason + ".";
    }

    private TelephonyTransportException Transport(ApiRequest request, string what, bool isTimeout, Exception exception)
    {
        string server = Origin.Show(request.Target);
        string advice = Arrival.Advice(exception);
        string outcome = (request.MayHaveReachedVendor, request.Endpoint.ResendRule) switch
        {
            (false, _) => NothingSent,
            (_, ResendRule.Safe) => Harmless,
            _ => Unknown,
        };
        return new TelephonyTransportException(
            $"{protocol.Vendor} at {server} {what}{advice}{outcome}",
            protocol.Vendor,
            request.Endpoint.Operation,
            request.MayHaveReachedVendor,
            isTimeout,
            protocol.ScrubberFor(request).Scrub(exception));
    }
}
