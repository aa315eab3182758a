using System.Text.Json;
using Telephony.Sdk.Http;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.SangamCrm;

/// <summary>How Exotel says yes and no: <c>Call</c> or <c>RestException</c>, the latter also in XML and with HTTP 200.</summary>
internal sealed class ExotelProtocol(Scrubber scrubber, TimeProvider time) : VendorProtocol(VendorName, ExotelJsonContext.Default.Options, scrubber, time)
{
    public const string VendorName = "Exotel";

    private static readonly string[] s_doNotDisturb = ["NDNC", "DND", "do not disturb", "do-not-disturb"];

    protected override string CredentialOptions => $"{nameof(ExotelOptions.AccountSid)}, {nameof(ExotelOptions.ApiKey)} and {nameof(ExotelOptions.ApiToken)}";

    /// <summary>The addresses that Exotel is to call may have a secret in them.</summary>
    public override IReadOnlyList<string> SecretsOf(ApiRequest request) => [.. AddressSecrets.Of(request.Content)];

    protected override async ValueTask<T> DecodeAsync<T>(Reply reply, CancellationToken cancellationToken)
    {
        if (!reply.Body.SkipToJson())
        {
            throw ExotelRestException.ReadXml(reply.Body) is { } no ? Refused(reply, no.ToProblem()) : Malformed(reply, "it is not JSON");
        }

        ExotelReply? said = await reply.Body.ReadJsonAsync(TypeInfo<ExotelReply>(), cancellationToken).ConfigureAwait(false);
        if (said?.RestException is { } exception)
        {
            throw Refused(reply, exception.ToProblem());
        }

        return string.IsNullOrEmpty(said?.Call?.Sid) ? throw Malformed(reply, "it has no Call with a Sid") : (T)(object)said!.Call!;
    }

    protected override VendorProblem ReadProblem(ReplyBody body) =>
        body.SkipToJson() ? ReadJsonProblem(body, ReadProblem) : ExotelRestException.ReadXml(body)?.ToProblem() ?? default;

    /// <summary>By Exotel's words, whatever else of a refusal is missing: a number on the register, or perhaps one.</summary>
    protected override VendorProblem Judge(VendorProblem problem, TelephonyErrorKind kind)
    {
        bool saysNothingElse = kind == TelephonyErrorKind.Forbidden || (kind == TelephonyErrorKind.Other && problem.Code is null);
        return saysNothingElse && IsDoNotDisturb(problem.Message) ? problem with { Kind = TelephonyErrorKind.DoNotDisturb }
            : kind == TelephonyErrorKind.Forbidden ? problem with { Advice = "The number may be on the do-not-disturb register (TRAI NDNC), or the account may not call it." }
            : problem;
    }

    private static bool IsDoNotDisturb(string? message) =>
        message is not null && Array.Exists(s_doNotDisturb, word => message.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static VendorProblem ReadProblem(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("RestException", out JsonElement exception)
            ? new ExotelRestException { Status = TextOf(exception, "Status"), Message = TextOf(exception, "Message") }.ToProblem()
            : new VendorProblem(TextOf(root, "message"));
}
