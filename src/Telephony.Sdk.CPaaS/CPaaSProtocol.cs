using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telephony.Sdk.Http;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.CPaaS;

/// <summary>How the vendor says yes and no: <c>{"response":{…,"success":"true"}}</c> is yes, everything else is no.</summary>
internal sealed class CPaaSProtocol(Scrubber scrubber, TimeProvider time) : VendorProtocol(VendorName, CPaaSJsonContext.Default.Options, scrubber, time)
{
    public const string VendorName = "CPaaS";

    private const string NoEnvelope = "It has no \"response\", as every documented reply has: check the path of BaseAddress.";

    protected override string CredentialOptions => $"{nameof(CPaaSOptions.Account)} and {nameof(CPaaSOptions.Auth)}";

    public static TelephonyProtocolException SamePageAgain() => new(
        $"{VendorName} gave a whole page of call detail records again, so it does not observe the offset: list shorter ranges of dates with CallDetailRecords.ListByDateAsync instead.",
        VendorName,
        EndpointCatalogue.CallDetailRecordsListByDate.Operation,
        statusCode: 200);

    /// <summary>Whether a refusal only says that there is no record yet: with HTTP 200 or 404, in the vendor's own envelope.</summary>
    public static bool SaysNoneYet(TelephonyApiException refusal) =>
        refusal.Kind == TelephonyErrorKind.NotFound
        && (refusal.StatusCode == 200 || (refusal is { StatusCode: 404, VendorMessage: not null, ReplyText: { } reply } && Has(reply, "\"response\"")));

    /// <summary>A one-time password.</summary>
    public override IReadOnlyList<string> SecretsOf(ApiRequest request) =>
        request.Endpoint == EndpointCatalogue.OneTimePasswordsSend && OneTimePasswordBody.ReadPassword(request.Content) is { } password ? [password] : [];

    protected override async ValueTask<T> DecodeAsync<T>(Reply reply, CancellationToken cancellationToken)
    {
        if (!reply.Body.SkipToJson())
        {
            throw Malformed(reply, "it is not JSON");
        }

        CPaaSEnvelope<T>? envelope;
        try
        {
            var type = (JsonTypeInfo<CPaaSEnvelope<T>>)Json.GetTypeInfo(typeof(CPaaSEnvelope<T>));
            envelope = await reply.Body.ReadJsonAsync(type, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException) when (IsNo(reply.Body))
        {
            // A no may have another shape than the yes that was asked for.
            throw Refused(reply, ReadProblem(reply.Body));
        }

        return envelope is { Response: CPaaSReply { IsSuccess: true } said }
            ? said.FindMissing() is { } missing ? throw Malformed(reply, $"it says success, but has no \"{missing}\"") : envelope.Response
            : throw Refused(reply, ReadProblem(reply.Body));
    }

    protected override VendorProblem ReadProblem(ReplyBody body) => ReadJsonProblem(body, static root =>
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        if (!root.TryGetProperty("response", out JsonElement response) || response.ValueKind == JsonValueKind.Null)
        {
            return Problem(root) is { Message: not null } problem ? problem : new VendorProblem(Message: null, Advice: NoEnvelope);
        }

        return response.ValueKind switch
        {
            JsonValueKind.String => Problem(response.GetString(), code: null),
            JsonValueKind.Object when !IsYes(root) => Problem(response) is { Message: not null } problem ? problem : Problem(root),
            _ => default,
        };
    });

    /// <summary>Whether it is whole JSON that does not say yes; what is cut off says nothing.</summary>
    private static bool IsNo(ReplyBody body)
    {
        bool isNo = false;
        ReadJsonProblem(body, root =>
        {
            isNo = !IsYes(root);
            return default;
        });
        return isNo;
    }

    private static bool IsYes(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("response", out JsonElement response)
        && response.ValueKind == JsonValueKind.Object
        && response.TryGetProperty("success", out JsonElement success)
        && CPaaSReply.IsYes(CPaaSWordsConverter.TextOf(success));

    private static VendorProblem Problem(JsonElement element) =>
        Problem(WordsOf(element, "message") ?? WordsOf(element, "error") ?? WordsOf(element, "reason"), TextOf(element, "code"));

    private static string? WordsOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)
            ? CPaaSWordsConverter.TextOf(value)
            : null;

    private static VendorProblem Problem(string? message, string? code) => new(message, code, SaysNothingFound(message) ? TelephonyErrorKind.NotFound : null);

    /// <summary>The document lists no refusals; it says "cdr found" and "campaign found" where there is something, and this is taken for their opposite.</summary>
    private static bool SaysNothingFound(string? message) =>
        message is not null && (Has(message, "cdr") || Has(message, "campaign") || Has(message, "record")) && (Has(message, "not found") || message.TrimStart().StartsWith("no ", StringComparison.OrdinalIgnoreCase));

    private static bool Has(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
