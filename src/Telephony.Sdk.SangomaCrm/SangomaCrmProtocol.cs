using Telephony.Sdk.Http;
using Telephony.Sdk.Secrets;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>How the PBX says yes and no: rows or an object, bare or in <c>{status,data}</c>; <c>"status":false</c> is a no with HTTP 200.</summary>
internal sealed class SangomaCrmProtocol : VendorProtocol
{
    public const string VendorName = "Sangoma CRM";

    private readonly SangomaRowsReader<SangomaCallRow> _calls;
    private readonly SangomaRowsReader<SangomaUser> _users;
    private readonly SangomaRowsReader<SangomaWebhook> _webhooks;

    public SangomaCrmProtocol(Scrubber scrubber, TimeProvider time)
        : base(VendorName, SangomaCrmJsonContext.Default.Options, scrubber, time)
    {
        _calls = new SangomaRowsReader<SangomaCallRow>(this);
        _users = new SangomaRowsReader<SangomaUser>(this);
        _webhooks = new SangomaRowsReader<SangomaWebhook>(this);
    }

    protected override string CredentialOptions => nameof(SangomaCrmOptions.Token);

    public static TelephonyApiException NotFound(Endpoint endpoint, string what) => new(
        $"{VendorName} has no answer to {endpoint.Operation}: {what}.", VendorName, endpoint.Operation, TelephonyErrorKind.NotFound, statusCode: 200);

    public static TelephonyProtocolException SamePageAgain() => new(
        $"{VendorName} gave the same page of calls twice in a row, so it does not observe the offset: list with Calls.ListAsync and a later since instead.",
        VendorName,
        EndpointCatalogue.CallsList.Operation,
        statusCode: 200);

    /// <summary>The refusal of a reply whose body says <c>"status":false</c>.</summary>
    public TelephonyApiException Refused(Reply reply) => Refused(reply, ReadProblem(reply.Body));

    protected override async ValueTask<T> DecodeAsync<T>(Reply reply, CancellationToken cancellationToken)
    {
        if (typeof(T) == typeof(List<SangomaCallRow>))
        {
            return (T)(object)await _calls.ReadAsync(reply, cancellationToken).ConfigureAwait(false);
        }

        if (typeof(T) == typeof(List<SangomaUser>))
        {
            return (T)(object)await _users.ReadAsync(reply, cancellationToken).ConfigureAwait(false);
        }

        if (typeof(T) == typeof(List<SangomaWebhook>))
        {
            return (T)(object)await _webhooks.ReadAsync(reply, cancellationToken).ConfigureAwait(false);
        }

        CheckWritten(reply);
        return default!;
    }

    protected override VendorProblem ReadProblem(ReplyBody body) =>
        ReadJsonProblem(body, static root => new VendorProblem(TextOf(root, "message") ?? TextOf(root, "error"), TextOf(root, "code")));

    /// <summary>Replies to writing are not documented: 2xx without <c>"status":false</c> is success, unless it is a page or PHP's word that it failed.</summary>
    private void CheckWritten(Reply reply)
    {
        ReplyBody body = reply.Body;
        bool isJson = body.SkipToJson();
        if (!isJson && (body.Head.StartsWith("<"u8) || JsonStart.SaysPhpFailed(body.Head)))
        {
            throw Malformed(reply, "it is a page");
        }

        if (isJson ? body.Head[0] == (byte)'{' && SangomaReplyShapes.Refuses(body.Head) : body.Head.StartsWith("false"u8))
        {
            throw Refused(reply);
        }
    }
}
