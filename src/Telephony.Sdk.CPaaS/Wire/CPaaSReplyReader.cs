using System.Text.Json.Serialization.Metadata;

namespace Telephony.Sdk.CPaaS;

/// <summary>How the vendor says yes and no: <c>{"response":{…,"success":"true"}}</c> is yes, everything else is no.</summary>
internal sealed class CPaaSReplyReader() : VendorReplyReader(VendorName, CPaaSJsonContext.Default.Options)
{
    public const string VendorName = "CPaaS";

    private const string NoEnvelope = "It has no \"response\", as every documented reply has: check the path of BaseAddress.";

    protected override string CredentialOptions => $"{nameof(CPaaSOptions.Account)} and {nameof(CPaaSOptions.Auth)}";

    public static TelephonyProtocolException SamePageAgain(string? account) => new(
        $"{AccountName.Of(VendorName, account)} gave a whole page of call detail records again, so it does not observe the offset: list shorter ranges of dates with CallDetailRecords.ListByDateAsync instead.",
        VendorName,
        "CallDetailRecords.ListByDate",
        mayHaveTakenEffect: false,
        statusCode: 200,
        account: account);

    /// <summary>Whether a refusal only says that there is no record yet: with HTTP 200 or 404, in the vendor's own envelope.</summary>
    public static bool SaysNoneYet(TelephonyApiException refusal) =>
        refusal.Kind == TelephonyErrorKind.NotFound
        && ((refusal.StatusCode == 200 && SaysNothingFound(refusal.VendorMessage)) || (refusal is { StatusCode: 404, VendorMessage: not null, ReplyText: { } reply } && Has(reply, "\"response\"")));

    protected override object? Decode(Type type, Reply reply)
    {
        if (!reply.SkipToJson())
        {
            throw Malformed(reply, "it is not JSON");
        }

        CPaaSReply? said = reply.Head[0] == (byte)'{' ? Read(type, reply) : null;
        if (said is not { IsSuccess: true })
        {
            Refusal refusal = ReadRefusal(reply);
            throw refusal.Message is not null || SaysNo(reply) ? Refused(reply, refusal) : Malformed(reply, refusal.Advice is null ? "it says neither yes nor no" : $"it says neither yes nor no. {refusal.Advice}");
        }

        string? idName = reply.ReplyId;
        object result = said.ToResult(type, idName) ?? throw Malformed(reply, $"it says success, but has no \"{idName ?? "result"}\"");
        if (reply.HasSecrets)
        {
            said.DropEchoes(reply);
        }

        if (reply.Account is { } account && result is List<CPaaSCallDetailRecord> records)
        {
            records.ForEach(record => record.Account = account);
        }

        return result;
    }

    protected override Refusal ReadRefusal(Reply reply) => ReadJsonRefusal(reply, static root =>
    {
        // Stryker disable once Block: it returns the default where it empties a block
        if (root.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        if (!root.TryGetProperty("response", out JsonElement response) || response.ValueKind == JsonValueKind.Null)
        {
            return RefusalIn(root) is { Message: not null } refusal ? refusal : new Refusal(Message: null, Advice: NoEnvelope);
        }

        return response.ValueKind switch
        {
            JsonValueKind.String => RefusalOf(response.GetString(), code: null),
            JsonValueKind.Object when !IsYes(root) => RefusalIn(response) is { Message: not null } refusal ? refusal : RefusalIn(root),
            _ => default,
        };
    });

    /// <summary>Reads what stands in the envelope. The compiler knows each of them: nothing is made by reflection.</summary>
    private static CPaaSReply? Read(Type type, Reply reply)
    {
        CPaaSJsonContext json = CPaaSJsonContext.Default;
        return type == typeof(IReadOnlyList<CPaaSCallDetailRecord>) ? Read(json.CPaaSEnvelopeCPaaSRowsReplyCPaaSCallDetailRecord, reply)
            : type == typeof(IReadOnlyList<CPaaSCampaign>) ? Read(json.CPaaSEnvelopeCPaaSRowsReplyCPaaSCampaign, reply)
            : type == typeof(CPaaSCallStatistics) ? Read(json.CPaaSEnvelopeCPaaSResultReplyCPaaSCallStatistics, reply)
            : type == typeof(CPaaSLiveStatistics) ? Read(json.CPaaSEnvelopeCPaaSResultReplyCPaaSLiveStatistics, reply)
            : Read(json.CPaaSEnvelopeCPaaSReply, reply);
    }

    private static CPaaSReply? Read<T>(JsonTypeInfo<CPaaSEnvelope<T>> envelope, Reply reply)
        where T : CPaaSReply =>
        reply.ReadJson(envelope)?.Response;

    protected override object? Deleted(Type type) => type == typeof(CPaaSConfirmation) ? new CPaaSConfirmation() : null;

    /// <summary>Whether it is whole JSON that does not say yes; what is cut off says nothing.</summary>
    /// <summary>Whether it has a word for success in its place; that it is not yes was seen before.</summary>
    private static bool SaysNo(Reply reply) =>
        ReadJsonRefusal(reply, static root => new Refusal(SuccessIn(root) is { ValueKind: JsonValueKind.False or JsonValueKind.String or JsonValueKind.Number } ? "no" : null)).Message is not null;

    private static bool IsYes(JsonElement root) => SuccessIn(root) is { } success && CPaaSReply.IsYes(CPaaSWordsConverter.TextOf(success));

    private static JsonElement? SuccessIn(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("response", out JsonElement response)
        && response.ValueKind == JsonValueKind.Object
        && response.TryGetProperty("success", out JsonElement success)
            ? success
            : null;

    private static Refusal RefusalIn(JsonElement element) =>
        RefusalOf(WordsOf(element, "message") ?? WordsOf(element, "error") ?? WordsOf(element, "reason"), TextOf(element, "code"));

    private static string? WordsOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)
            ? CPaaSWordsConverter.TextOf(value)
            : null;

    private static Refusal RefusalOf(string? message, string? code) => new(message, code, SaysNothingFound(message) ? TelephonyErrorKind.NotFound : null);

    /// <summary>The document lists no refusals; it says "cdr found" and "campaign found" where there is something, and this is taken for their opposite.</summary>
    private static bool SaysNothingFound(string? message) =>
        message is not null && (Has(message, "callback") || Has(message, "cdr") || Has(message, "campaign") || Has(message, "record")) && (Has(message, "not found") || message.TrimStart().StartsWith("no ", StringComparison.OrdinalIgnoreCase));

    private static bool Has(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
