using System.Text.Json;
using Telephony.Sdk.Http;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>How the IVR says yes and no: the one word <c>Success</c>, and any other words, with HTTP 200 too.</summary>
internal sealed class IbizfoneIvrProtocol(Scrubber scrubber, TimeProvider time) : VendorProtocol(VendorName, s_noJson, scrubber, time)
{
    public const string VendorName = "iBizFone IVR";

    private const string Success = "Success";
    private const string InvalidTime = "Invalid Time";

    /// <summary>As much of a reply as is taken for the IVR's own words; the whole of it is the exception's reply text.</summary>
    private const int LongestMessage = 256;

    /// <summary>The document has no JSON.</summary>
    private static readonly JsonSerializerOptions s_noJson = new();

    protected override string CredentialOptions => $"{nameof(IbizfoneIvrOptions.ApiKey)} and {nameof(IbizfoneIvrOptions.CustomerId)}";

    protected override ValueTask<T> DecodeAsync<T>(Reply reply, CancellationToken cancellationToken)
    {
        if (Says(reply.Body, Success))
        {
            return default;
        }

        throw IsWords(reply.Body) ? Refused(reply, ReadProblem(reply.Body)) : Malformed(reply, "it is not text");
    }

    protected override VendorProblem ReadProblem(ReplyBody body)
    {
        if (!IsWords(body))
        {
            return default;
        }

        string message = body.Excerpt(Scrubber, LongestMessage).Trim();
        return Says(body, InvalidTime)
            ? new VendorProblem(message, Kind: TelephonyErrorKind.InvalidRequest, Advice: "The document does not say which times are invalid: see whether the IVR wants the end after the start.")
            : new VendorProblem(message);
    }

    private static bool IsWords(ReplyBody body) => !body.Head.IsEmpty && body.Head[0] != (byte)'<';

    /// <summary>Whether that is all the reply says, whatever its case and the blanks around it.</summary>
    private static bool Says(ReplyBody body, string words) =>
        body.IsComplete && string.Equals(body.ReadText().Trim(), words, StringComparison.OrdinalIgnoreCase);
}
