using System.Text.Json;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>How the PBX says yes and no: rows or an object, bare or in <c>{status,data}</c>; <c>"status":false</c> is a no with HTTP 200.</summary>
internal sealed class SangomaCrmReplyReader : VendorReplyReader
{
    public const string VendorName = "Sangoma CRM";

    /// <summary>What is wrong with a row that nobody can tell from others.</summary>
    public const string NoIdentity = "it has nothing that says which it is";

    /// <summary>As much of an answer as a message shows; the whole of it is the exception's reply text.</summary>
    private const int LongestShown = 256;

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

    /// <summary>A reply that says neither yes nor no, with its words or else its status.</summary>
    public TelephonyProtocolException Unclear(Reply reply) =>
        Unclear(reply, ReadJsonRefusal(reply, static root => new Refusal(TextOf(root, "message") ?? TextOf(root, "status") ?? TextOf(root, "success"))).Message);

    protected override object? Decode(Type type, Reply reply)
    {
        if (type == typeof(List<SangomaCallRow>))
        {
            List<SangomaCallRow> rows = _calls.Read(reply);
            if (reply.OperationName == "Calls.Get")
            {
                Identify(reply, rows, row => !string.IsNullOrEmpty(row.Uuid), row => row.AdditionalFields is not null || row.Type.Value.Length > 0 || row.CallDate is not null);
            }

            if (reply.Account is { } account)
            {
                rows.ForEach(row => row.Account = account);
            }

            return rows;
        }

        if (type == typeof(List<SangomaUser>))
        {
            List<SangomaUser> users = _users.Read(reply);
            Identify(reply, users, user => !((ISangomaRow)user).IsEmpty, user => user.AdditionalFields is not null);
            return users;
        }

        if (type == typeof(List<SangomaWebhook>))
        {
            List<SangomaWebhook> webhooks = _webhooks.Read(reply);
            if (reply.OperationName == "Webhooks.Get")
            {
                Identify(reply, webhooks, webhook => webhook.Id != 0, webhook => webhook.AdditionalFields is not null || webhook.Url is not null);
            }

            return webhooks;
        }

        CheckWritten(reply);
        return null;
    }

    protected override Refusal ReadRefusal(Reply reply) =>
        ReadJsonRefusal(reply, ReadRefusal);

    private static Refusal ReadRefusal(JsonElement root)
    {
        int? status = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("status", out JsonElement sent) && sent.ValueKind == JsonValueKind.Number && sent.TryGetInt32(out int number) ? number : null;
        return new Refusal(TextOf(root, "message") ?? TextOf(root, "error"), TextOf(root, "code"), status is { } code ? ErrorKinds.FromStatus(code) : null);
    }

    /// <summary>What was asked for by its id came, where something did, unless nothing says which it is: then "there is none" would not be true.</summary>
    private void Identify<TRow>(Reply reply, List<TRow> rows, Predicate<TRow> hasIdentity, Predicate<TRow> saysSomething)
    {
        if (rows.Exists(saysSomething) && !rows.Exists(hasIdentity))
        {
            throw Malformed(reply, NoIdentity);
        }
    }

    /// <summary>Replies to writing are not documented: an empty one, <c>"status":true</c> or a webhook is a yes; what <see cref="SangomaVerdict"/> finds is a no; nothing else is either.</summary>
    private void CheckWritten(Reply reply)
    {
        if (reply.Head.IsEmpty)
        {
            return;
        }

        bool isObject = reply.SkipToJson() && reply.Head[0] == (byte)'{';
        bool? says = isObject ? SangomaVerdict.Of(reply.Head) : reply.Head.StartsWith("false"u8) ? false : null;
        if (says != true)
        {
            throw says == false ? Refused(reply) : isObject ? Unclear(reply) : Unclear(reply, reply.Excerpt(LongestShown));
        }
    }
}
