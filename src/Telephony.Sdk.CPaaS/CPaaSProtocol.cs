using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telephony.Sdk.Http;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.CPaaS;

/// <summary>How the vendor says yes and no: <c>{"response":{…,"success":"true"}}</c> is yes, everything else is no.</summary>
internal sealed class CPaaSProtocol(Scrubber scrubber, IReadOnlyList<string> credentials, TimeProvider time)
    : VendorProtocol(VendorName, CPaaSJsonContext.Default.Options, scrubber, time)
{
    public const string VendorName = "CPaaS";

    protected override string CredentialOptions => $"{nameof(CPaaSOptions.Account)} and {nameof(CPaaSOptions.Auth)}";

    public static TelephonyProtocolException SamePageAgain() => new(
        $"{VendorName} gave the same page of call detail records twice in a row, so it does not observe the offset: list shorter ranges of dates with CallDetailRecords.ListByDateAsync instead.",
        VendorName,
        EndpointCatalogue.CallDetailRecordsListByDate.Operation,
        statusCode: 200);

    /// <summary>Takes the one-time password out of texts too.</summary>
    public override Scrubber ScrubberFor(ApiRequest request) =>
        request.Endpoint == EndpointCatalogue.OneTimePasswordsSend && OneTimePasswordBody.ReadPassword(request.Content) is { } password
            ? new Scrubber([.. credentials, password])
            : Scrubber;

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
        catch (JsonException) when (ReadProblem(reply.Body) is { Message: not null } problem)
        {
            // A no may have another shape than the yes that was asked for.
            throw Refused(reply, problem);
        }

        if (envelope is { Response: CPaaSReply { IsSuccess: true } said })
        {
            return said.FindMissing() is { } missing ? throw Malformed(reply, $"it says success, but has no \"{missing}\"") : envelope.Response;
        }

        VendorProblem refusal = ReadProblem(reply.Body);
        throw envelope is not { Response: not null } && refusal.Message is null
            ? Malformed(reply, "it has no \"response\"")
            : Refused(reply, refusal);
    }

    protected override VendorProblem ReadProblem(ReplyBody body) => ReadJsonProblem(body, static root =>
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        if (!root.TryGetProperty("response", out JsonElement response))
        {
            return Problem(root);
        }

        return response.ValueKind switch
        {
            JsonValueKind.String => Problem(response.GetString(), code: null),
            JsonValueKind.Object when !IsYes(response) => Problem(response) is { Message: not null } problem ? problem : Problem(root),
            _ => default,
        };
    });

    private static bool IsYes(JsonElement response) =>
        response.TryGetProperty("success", out JsonElement success) && CPaaSReply.IsYes(success.ToString());

    private static VendorProblem Problem(JsonElement element) =>
        Problem(TextOf(element, "message") ?? TextOf(element, "error") ?? TextOf(element, "reason"), TextOf(element, "code"));

    private static VendorProblem Problem(string? message, string? code) => new(message, code, SaysNothingFound(message) ? TelephonyErrorKind.NotFound : null);

    /// <summary>The document lists no refusals; it says "cdr found" and "campaign found" where there is something, and this is taken for their opposite.</summary>
    private static bool SaysNothingFound(string? message) =>
        message is not null && (Has(message, "cdr") || Has(message, "campaign")) && (Has(message, "not found") || message.TrimStart().StartsWith("no ", StringComparison.OrdinalIgnoreCase));

    private static bool Has(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
