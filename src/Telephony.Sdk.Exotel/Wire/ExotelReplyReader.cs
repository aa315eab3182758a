using System.Text.Json;

namespace Telephony.Sdk.Exotel;

/// <summary>How Exotel says yes and no: <c>Call</c> or <c>RestException</c>, the latter also in XML and with HTTP 200.</summary>
internal sealed class ExotelReplyReader() : VendorReplyReader(VendorName, ExotelJsonContext.Default.Options)
{
    public const string VendorName = "Exotel";

    private static readonly string[] s_doNotDisturb = ["NDNC", "DND", "do not disturb", "do-not-disturb"];

    protected override string CredentialOptions => $"{nameof(ExotelOptions.AccountSid)}, {nameof(ExotelOptions.ApiKey)} and {nameof(ExotelOptions.ApiToken)}";

    protected override object? Decode(Type type, Reply reply)
    {
        if (!reply.SkipToJson())
        {
            throw ExotelRestException.ReadXml(reply) is { SaysSomething: true } no ? Refused(reply, no.ToRefusal()) : Malformed(reply, "it is not JSON");
        }

        ExotelReply? said = reply.ReadJson(TypeInfo<ExotelReply>());
        bool hasSid = !string.IsNullOrWhiteSpace(said?.Call?.Sid);
        if (said?.RestException is { SaysSomething: true } exception)
        {
            Refusal refusal = exception.ToRefusal();
            throw hasSid ? Unclear(reply, refusal.Message, ", and has a Call with a Sid") : Refused(reply, refusal);
        }

        if (!hasSid)
        {
            throw Malformed(reply, "it has no Call with a Sid");
        }

        said!.Call!.Account = reply.Account;
        return said.Call;
    }

    protected override Refusal ReadRefusal(Reply reply) =>
        reply.SkipToJson() ? ReadJsonRefusal(reply, ReadRefusal) : ExotelRestException.ReadXml(reply)?.ToRefusal() ?? default;

    /// <summary>By Exotel's words, whatever else of a refusal is missing: a number on the register, or perhaps one.</summary>
    protected override Refusal Judge(Refusal refusal, TelephonyErrorKind kind)
    {
        bool saysNothingElse = kind == TelephonyErrorKind.Forbidden || (kind == TelephonyErrorKind.Other && refusal.Code is null);
        return saysNothingElse && IsDoNotDisturb(refusal.Message) ? refusal with { Kind = TelephonyErrorKind.DoNotDisturb }
            : kind == TelephonyErrorKind.Authentication ? refusal with { Advice = $"Check {CredentialOptions} in the options, and {nameof(ExotelOptions.Region)}: an account of the Mumbai cluster is at api.in.exotel.com." }
            : kind == TelephonyErrorKind.Forbidden ? refusal with { Advice = "The number may be on the do-not-disturb register (TRAI NDNC), or the account may not call it." }
            : refusal;
    }

    private static bool IsDoNotDisturb(string? message) =>
        message is not null && Array.Exists(s_doNotDisturb, word => message.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static Refusal ReadRefusal(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("RestException", out JsonElement exception)
            ? new ExotelRestException { Status = TextOf(exception, "Status"), Message = TextOf(exception, "Message") }.ToRefusal()
            : new Refusal(TextOf(root, "message"));
}
