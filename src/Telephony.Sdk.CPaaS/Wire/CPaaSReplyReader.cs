using System.Text.Json.Serialization.Metadata;

namespace Telephony.Sdk.CPaaS;

/// <summary>How the vendor says yes and no: <c>{"response":{…,"success":"true"}}</c> is yes; what says so, or an error, is no.</summary>
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
            throw NoYes(reply);
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
            JsonValueKind.String => RefusalOf(Verdict.WordsOf(response), code: null),
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

    /// <summary>What a reply without a yes that could be read is. With an id in it the phone may ring.</summary>
    private TelephonyException NoYes(Reply reply)
    {
        bool isNo = false;
        string? success = null;
        string idName = reply.ReplyId ?? CPaaSReply.RequestIdName;
        ReadJsonRefusal(reply, root =>
        {
            isNo = SaysNo(root, idName);
            success = Verdict.WordsOf(SuccessIn(root));
            return default;
        });
        Refusal refusal = ReadRefusal(reply);
        return isNo ? Refused(reply, refusal) : Unclear(reply, refusal.Message ?? success, refusal.Advice is { } advice ? $". {advice}" : null);
    }

    private static bool SaysNo(JsonElement root, string idName)
    {
        JsonElement response = Field(root, "response");
        bool hasError = HasError(response) || HasError(root) || (response.ValueKind == JsonValueKind.String && Verdict.SaysNo(response.GetString()));
        return Verdict.Of(SuccessIn(root)) is { } isYes ? !isYes : hasError && Verdict.WordsOf(Field(response, idName)) is null;
    }

    private static bool HasError(JsonElement element)
    {
        string? message = Verdict.WordsOf(Field(element, "message"));
        return Verdict.IsError(Field(element, "error")) || Verdict.IsError(Field(element, "reason")) || Verdict.SaysNo(message) || SaysNothingFound(message);
    }

    private static bool IsYes(JsonElement root) => Verdict.Of(SuccessIn(root)) == true;

    private static JsonElement Field(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : default;

    private static JsonElement SuccessIn(JsonElement root) => Field(Field(root, "response"), "success");

    private static Refusal RefusalIn(JsonElement element) =>
        RefusalOf(Verdict.WordsOf(Field(element, "message")) ?? Verdict.WordsOf(Field(element, "error")) ?? Verdict.WordsOf(Field(element, "reason")), TextOf(element, "code"));

    private static Refusal RefusalOf(string? message, string? code) => new(message, code, SaysNothingFound(message) ? TelephonyErrorKind.NotFound : null);

    /// <summary>The document lists no refusals; it says "cdr found" and "campaign found" where there is something, and this is taken for their opposite.</summary>
    private static bool SaysNothingFound(string? message) =>
        message is not null && (Has(message, "callback") || Has(message, "cdr") || Has(message, "campaign") || Has(message, "record")) && (Has(message, "not found") || message.TrimStart().StartsWith("no ", StringComparison.OrdinalIgnoreCase));

    private static bool Has(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
