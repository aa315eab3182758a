using System.Text.Json;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>How the IVR says yes and no: the one word <c>Success</c>, and words that say no, with HTTP 200 too.</summary>
internal sealed class IbizfoneIvrReplyReader() : VendorReplyReader(VendorName, s_noJson)
{
    public const string VendorName = "iBizFone IVR";

    private const string Success = "Success";
    private const string InvalidTime = "Invalid Time";

    /// <summary>As much of a reply as is taken for the IVR's own words; the whole of it is the exception's reply text.</summary>
    private const int LongestMessage = 256;

    /// <summary>The document has no JSON.</summary>
    private static readonly JsonSerializerOptions s_noJson = new();

    protected override string CredentialOptions => $"{nameof(IbizfoneIvrOptions.ApiKey)} and {nameof(IbizfoneIvrOptions.CustomerId)}";

    protected override object? Decode(Type type, Reply reply)
    {
        if (Says(reply, Success))
        {
            return null;
        }

        Refusal refusal = ReadRefusal(reply);
        throw !IsWords(reply) ? Malformed(reply, "it is not in words, as every documented reply is")
            : !reply.IsPhpMessage && Verdict.SaysNo(refusal.Message) ? Refused(reply, refusal)
            : Unclear(reply, refusal.Message, $". {refusal.Advice}");
    }

    protected override Refusal ReadRefusal(Reply reply)
    {
        if (!IsWords(reply))
        {
            return default;
        }

        string message = reply.Excerpt(LongestMessage).Trim();
        return Says(reply, InvalidTime)
            ? new Refusal(message, Kind: TelephonyErrorKind.InvalidRequest, Advice: "The document does not say which times are invalid: see whether the IVR wants the end after the start.")
            : new Refusal(message, Advice: $"The document has no such answer: check {CredentialOptions} in the options, and that the agent, the day or the hours are the IVR's.");
    }

    private static bool IsWords(Reply reply) => !reply.Head.IsEmpty && !reply.IsPage && reply.Head[0] is not ((byte)'{' or (byte)'[');

    /// <summary>Whether that is all the reply says, whatever its case and the blanks around it.</summary>
    private static bool Says(Reply reply, string words) =>
        reply.IsComplete && string.Equals(reply.ReadText().Trim(), words, StringComparison.OrdinalIgnoreCase);
}
