using System.Globalization;
using Telephony.Sdk.Errors;
using Telephony.Sdk.Http;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.SangamCrm;

/// <summary>How the CRM says yes and no: by the <c>status</c> in the body of a call log, by the word "success" to a pop-up.</summary>
internal sealed class SangamCrmProtocol(Scrubber scrubber, TimeProvider time)
    : VendorProtocol(VendorName, SangamCrmJsonContext.Default.Options, scrubber, time)
{
    public const string VendorName = "SangamCRM";

    protected override string CredentialOptions => $"{nameof(SangamCrmOptions.Token)} and {nameof(SangamCrmOptions.TokenScheme)}";

    protected override async ValueTask<T> DecodeAsync<T>(Reply reply, CancellationToken cancellationToken)
    {
        if (!reply.Body.SkipToJson())
        {
            throw Malformed(reply, "it is not JSON");
        }

        SangamReply said = await reply.Body.ReadJsonAsync(TypeInfo<SangamReply>(), cancellationToken).ConfigureAwait(false)
            ?? throw Malformed(reply, "it is null");
        bool wantsResults = typeof(T) == typeof(List<SangamCallLogResult>);
        if (said.Status is null && said.Message is null && said.Error is null)
        {
            throw Malformed(reply, wantsResults ? "it has no status" : "it has no message");
        }

        bool isYes = wantsResults || said.Status is not null ? SaysYes(said.Status) : true;
        if (!isYes || (!wantsResults && !IsWord(said.Message, "success")))
        {
            throw Refused(reply, ReadProblem(reply.Body) with { Kind = isYes ? TelephonyErrorKind.Other : KindOf(said.Status) });
        }

        return wantsResults ? (T)(object)(said.Result ?? []) : default!;
    }

    protected override VendorProblem ReadProblem(ReplyBody body) =>
        ReadJsonProblem(body, static root => new VendorProblem(TextOf(root, "message") ?? TextOf(root, "error") ?? TextOf(root, "result"), TextOf(root, "status")));

    /// <summary>The document's 200, and the other ways in which PHP servers write yes.</summary>
    private static bool SaysYes(string? status) => IsWord(status, "200") || IsWord(status, "true") || IsWord(status, "1") || IsWord(status, "success");

    private static TelephonyErrorKind KindOf(string? status) =>
        int.TryParse(status, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number)
            ? ErrorKinds.FromStatus(number)
            : TelephonyErrorKind.Other;

    private static bool IsWord(string? text, string word) => string.Equals(text?.Trim(), word, StringComparison.OrdinalIgnoreCase);
}
