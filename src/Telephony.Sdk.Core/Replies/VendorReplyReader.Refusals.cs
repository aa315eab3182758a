using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Toolkit;

/// <content>Replies whose HTTP status says no.</content>
public abstract partial class VendorReplyReader
{
    /// <summary>What nginx says at a port for TLS.</summary>
    private const string PlainHttp = "plain HTTP request was sent to HTTPS port";

    /// <summary>The refusal that a reply with a status outside of 2xx is.</summary>
    private async Task<TelephonyException> ReadRefusalAsync(HttpResponseMessage response, Operation operation, CancellationToken cancellationToken)
    {
        int status = (int)response.StatusCode;
        if (status is >= 300 and < 400)
        {
            return ReplyErrors.Redirected(response, operation);
        }

        TimeSpan? retryAfter = RetryAfter.Read(response, operation.Account.Time);
        ReplyBody body;
        try
        {
            body = await ReplyBody.OpenAsync(response, cancellationToken, ReplyBody.PageHead).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException or (InvalidOperationException and not ObjectDisposedException)
            || (exception is OperationCanceledException && operation.IsPastDeadline && !operation.CallerToken.IsCancellationRequested))
        {
            // The status is the answer; that its text broke off, or never came, does not change it.
            return Refused(operation, status, default, replyText: null, retryAfter);
        }

        using (body)
        {
            var reply = new Reply(response, operation, body);
            Refusal refusal = TryReadRefusal(reply);
            if (refusal is { Message: null, Advice: null })
            {
                refusal = refusal with { Advice = AdviceOn(status, reply) };
            }

            return Refused(operation, status, WithWords(refusal, reply), CleanText(reply), retryAfter);
        }
    }

    /// <summary>What to look at where somebody else answered: the vendor itself would have said it in its own words, or in none.</summary>
    private string? AdviceOn(int status, Reply reply) => status switch
    {
        400 when reply.IsPage && reply.Excerpt().Contains(PlainHttp, StringComparison.OrdinalIgnoreCase) => "There is TLS at this port: BaseAddress must begin with https://.",
        404 when !reply.Head.IsEmpty => NotFoundAdvice,
        407 => "A proxy on the way asks for a user and a password: put them into the address in http_proxy or https_proxy.",
        _ => null,
    };

    private TelephonyApiException Refused(Operation operation, int status, Refusal refusal, string? replyText, TimeSpan? retryAfter)
    {
        refusal = Judge(refusal, KindOf(refusal, status));
        TelephonyErrorKind kind = KindOf(refusal, status);
        string? advice = refusal.Advice ?? (kind == TelephonyErrorKind.Authentication ? $"Check {CredentialOptions} in the options." : null);
        return ReplyErrors.Refused(operation, status, kind, refusal with { Advice = advice }, replyText, retryAfter);
    }

    /// <summary>The status is the answer, whatever a reader makes of the words.</summary>
    private Refusal TryReadRefusal(Reply reply)
    {
        try
        {
            return ReadRefusal(reply);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        // Stryker disable once Block: it returns the default where it empties a block
        {
            return default;
        }
    }

    /// <summary>By the body, by a status that says no, by the words behind one that says yes.</summary>
    private static TelephonyErrorKind KindOf(Refusal refusal, int status) =>
        refusal.Kind is { } kind and not TelephonyErrorKind.Other ? kind
        : status is >= 200 and < 300 ? ErrorKinds.FromWords(refusal.Message)
        : refusal.Kind ?? ErrorKinds.FromStatus(status);
}
