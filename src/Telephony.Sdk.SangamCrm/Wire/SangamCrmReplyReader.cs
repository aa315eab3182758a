using System.Globalization;
using System.Text.Json;

namespace Telephony.Sdk.SangamCrm;

/// <summary>How the CRM says yes and no: by the <c>status</c> in the body of a call log, by the word "success" to a pop-up.</summary>
internal sealed class SangamCrmReplyReader() : VendorReplyReader(VendorName, SangamCrmJsonContext.Default.Options)
{
    public const string VendorName = "SangamCRM";

    private const int Ok = 200;
    private const int LongestShown = 256;
    private const string Unknown = ", so whether the calls were logged is not known: look in the CRM before you push them again";

    protected override string CredentialOptions => $"{nameof(SangamCrmOptions.Token)} and {nameof(SangamCrmOptions.TokenScheme)}";

    protected override object? Decode(Type type, Reply reply)
    {
        SangamReply said = ReadJson<SangamReply>(reply);
        bool? status = SaysYes(said.Status) ? true : Verdict.Of(said.Status);
        if (status == false)
        {
            throw No(reply, said, KindOf(said.Status));
        }

        if (type == typeof(List<SangamCallLogResult>))
        {
            return ReadResults(reply, said, status == true);
        }

        ThrowUnlessShown(reply, said);
        return null;
    }

    protected override Refusal ReadRefusal(Reply reply) =>
        ReadJsonRefusal(reply, static root => new Refusal(WordsOf(root, "message") ?? WordsOf(root, "error") ?? TextOf(root, "result"), TextOf(root, "status")));

    private List<SangamCallLogResult> ReadResults(Reply reply, SangamReply said, bool saysYes)
    {
        if (!saysYes)
        {
            throw SaysNo(said) ? No(reply, said, TelephonyErrorKind.Other)
                : string.IsNullOrWhiteSpace(said.Status) ? Malformed(reply, $"it has no status{Shown(said)}{Unknown}")
                : Unclear(reply, said.Status, Unknown);
        }

        List<SangamCallLogResult>? results = Results(said.Result);
        if (results is { Count: > 0 })
        {
            return results;
        }

        if (Verdict.IsError(said.Error))
        {
            throw No(reply, said, TelephonyErrorKind.Other);
        }

        return results ?? (SaysSuccess(said) ? [] : throw Malformed(reply, $"it has no result{Shown(said)}{Unknown}"));
    }

    private void ThrowUnlessShown(Reply reply, SangamReply said)
    {
        if (!SaysSuccess(said))
        {
            throw SaysNo(said) ? No(reply, said, TelephonyErrorKind.Other)
                : Verdict.WordsOf(said.Message) is null ? Malformed(reply, "it has no message")
                : Unclear(reply);
        }
    }

    /// <summary>Those of an array, or the one of an object; null for anything else.</summary>
    private List<SangamCallLogResult>? Results(JsonElement result) => result.ValueKind switch
    {
        JsonValueKind.Object => [ReadJson<SangamCallLogResult>(result)!],
        JsonValueKind.Array => new RowList<SangamCallLogResult>(ReadJson<List<SangamCallLogResult>>(result)),
        _ => null,
    };

    private TelephonyApiException No(Reply reply, SangamReply said, TelephonyErrorKind kind) => Refused(reply, ReadRefusal(reply) with { Code = said.Status, Kind = kind });

    private static string? WordsOf(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out JsonElement value) ? Verdict.WordsOf(value) : null;

    /// <summary>The vendor's words, where they are few.</summary>
    private static string Shown(SangamReply said) => Verdict.WordsOf(said.Message) is { Length: <= LongestShown } words ? ": " + words.Trim() : string.Empty;

    private static bool SaysNo(SangamReply said) => Verdict.IsError(said.Error) || Verdict.SaysNo(Verdict.WordsOf(said.Message));

    private static bool SaysSuccess(SangamReply said) => IsWord(Verdict.WordsOf(said.Message), "success");

    /// <summary>The document's 200, and the other ways in which PHP servers write yes.</summary>
    private static bool SaysYes(string? status) => Number(status) == Ok || Verdict.Of(status) == true || IsWord(status, "success");

    private static TelephonyErrorKind KindOf(string? status) => Number(status) is { } number ? ErrorKinds.FromStatus(number) : TelephonyErrorKind.Other;

    /// <summary>A whole number, also as <c>200.0</c>.</summary>
    private static int? Number(string? status) =>
        int.TryParse(status, NumberStyles.Float, CultureInfo.InvariantCulture, out int number) && number < 1000 ? number : null;

    private static bool IsWord(string? text, string word) => string.Equals(text?.Trim(), word, StringComparison.OrdinalIgnoreCase);
}
