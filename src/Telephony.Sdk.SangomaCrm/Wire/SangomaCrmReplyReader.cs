namespace Telephony.Sdk.SangomaCrm;

/// <summary>How the PBX says yes and no: rows or an object, bare or in <c>{status,data}</c>; <c>"status":false</c> is a no with HTTP 200.</summary>
internal sealed class SangomaCrmReplyReader : VendorReplyReader
{
    public const string VendorName = "Sangoma CRM";

    private readonly SangomaRowsReader<SangomaCallRow> _calls;
    private readonly SangomaRowsReader<SangomaUser> _users;
    private readonly SangomaRowsReader<SangomaWebhook> _webhooks;

    public SangomaCrmReplyReader()
        : base(VendorName, SangomaCrmJsonContext.Default.Options)
    {
        _calls = new SangomaRowsReader<SangomaCallRow>(this);
        _users = new SangomaRowsReader<SangomaUser>(this);
        _webhooks = new SangomaRowsReader<SangomaWebhook>(this);
    }

    protected override string CredentialOptions => nameof(SangomaCrmOptions.Token);

    public static TelephonyApiException NotFound(string? account, string operation, string what) => new(
        $"{AccountName.Of(VendorName, account)} has no answer to {operation}: {what}.", VendorName, operation, mayHaveTakenEffect: false, TelephonyErrorKind.NotFound, statusCode: 200, account: account);

    public static TelephonyProtocolException SamePageAgain(string? account) => new(
        $"{AccountName.Of(VendorName, account)} gave the same page of calls twice in a row, so it does not observe the offset: list with Calls.ListAsync and a later since instead.",
        VendorName,
        "Calls.List",
        mayHaveTakenEffect: false,
        statusCode: 200,
        account: account);

    /// <summary>The refusal of a reply whose body says <c>"status":false</c>.</summary>
    public TelephonyApiException Refused(Reply reply) => Refused(reply, ReadRefusal(reply));

    // Stryker disable once Boolean: a reply below 1 MiB is in memory by now, so reading it never waits
    protected override async ValueTask<object?> DecodeAsync(Type type, Reply reply, CancellationToken cancellationToken)
    {
        if (type == typeof(List<SangomaCallRow>))
        {
            List<SangomaCallRow> rows = await _calls.ReadAsync(reply, cancellationToken).ConfigureAwait(false);
            if (reply.Account is { } account)
            {
                rows.ForEach(row => row.Account = account);
            }

            return rows;
        }

        if (type == typeof(List<SangomaUser>))
        {
            return await _users.ReadAsync(reply, cancellationToken).ConfigureAwait(false);
        }

        if (type == typeof(List<SangomaWebhook>))
        {
            return await _webhooks.ReadAsync(reply, cancellationToken).ConfigureAwait(false);
        }

        CheckWritten(reply);
        return null;
    }

    protected override Refusal ReadRefusal(Reply reply) =>
        ReadJsonRefusal(reply, static root => new Refusal(TextOf(root, "message") ?? TextOf(root, "error"), TextOf(root, "code")));

    /// <summary>Replies to writing are not documented: 2xx without <c>"status":false</c> is success, unless it is a page or PHP's word that it failed.</summary>
    private void CheckWritten(Reply reply)
    {
        bool isJson = reply.SkipToJson();
        if (!isJson && (reply.IsPage || reply.SaysPhpFailed))
        {
            // Stryker disable once String: never shown, as of a page Core says so in its own words
            throw Malformed(reply, "it is a page");
        }

        if (isJson ? reply.Head[0] == (byte)'{' && SangomaReplyShapes.Refuses(reply.Head) : reply.Head.StartsWith("false"u8))
        {
            throw Refused(reply);
        }
    }
}
