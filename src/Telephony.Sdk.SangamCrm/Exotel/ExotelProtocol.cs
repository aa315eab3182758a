using System.Text.Json;
using Telephony.Sdk.Http;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.SangamCrm;

/// <summary>How Exotel says yes and no: <c>Call</c> or <c>RestException</c>, the latter also in XML and with HTTP 200.</summary>
internal sealed class ExotelProtocol(Scrubber scrubber, TimeProvider time)
    : VendorProtocol(VendorName, ExotelJsonContext.Default.Options, scrubber, time)
{
    public const string VendorName = "Exotel";

    protected override string CredentialOptions => $"{nameof(ExotelOptions.AccountSid)}, {nameof(ExotelOptions.ApiKey)} and {nameof(ExotelOptions.ApiToken)}";

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

    private static VendorProblem ReadProblem(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("RestException", out JsonElement exception)
            ? new ExotelRestException { Status = TextOf(exception, "Status"), Message = TextOf(exception, "Message") }.ToProblem()
            : new VendorProblem(TextOf(root, "message"));
}
