using System.Globalization;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Replies;

/// <summary>What is thrown of a reply that says no, or neither yes nor no. Secrets are taken out here, of whatever comes in.</summary>
internal static class ReplyErrors
{
    private const int LongestWords = 1000;

    public static TelephonyProtocolException Malformed(Operation operation, int statusCode, string what, string? replyText, Exception? inner)
    {
        bool mayHaveTakenEffect = operation.Sends.MayHaveTakenEffect(isLastJudged: false);
        return new TelephonyProtocolException(
            $"{operation.Account.Name} at {Origin.Show(operation.Target)} answered {operation.Name} with HTTP {statusCode}, but the reply cannot be read: {InOneLine(operation.Scrubber.Scrub(what)).TrimEnd('.')}.{OutcomeWords.Of(operation, mayHaveTakenEffect)}",
            operation.Account.Vendor,
            operation.Name,
            mayHaveTakenEffect,
            statusCode,
            replyText,
            inner is null ? null : operation.Scrubber.Scrub(inner),
            operation.Account.Key);
    }

    /// <param name="operation">The operation.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="kind">Which kind of refusal it is.</param>
    /// <param name="refusal">What the vendor says, and what to do.</param>
    /// <param name="replyText">The text of the reply without secrets.</param>
    /// <param name="retryAfter">How long the vendor asks to wait.</param>
    public static TelephonyApiException Refused(Operation operation, int status, TelephonyErrorKind kind, Refusal refusal, string? replyText, TimeSpan? retryAfter)
    {
        Scrubber secrets = operation.Scrubber;
        string? words = refusal.Message is null ? null : secrets.Scrub(refusal.Message);
        string said = words is null ? "." : $": {InOneLine(words).TrimEnd('.')}.";
        string wait = retryAfter is { } after ? $" It asks to wait {after.TotalSeconds:0} s." : string.Empty;
        string advice = refusal.Advice is null ? string.Empty : " " + secrets.Scrub(refusal.Advice);
        bool mayHaveTakenEffect = operation.Sends.MayHaveTakenEffect(isLastJudged: status is >= 200 and < 300 && !LeavesOpen(kind, refusal.Code));
        return new TelephonyApiException(
            $"{operation.Account.Name} refused {operation.Name} ({ErrorKinds.InWords(kind)}, HTTP {status}){said}{wait}{advice}{OutcomeWords.Of(operation, mayHaveTakenEffect)}",
            operation.Account.Vendor,
            operation.Name,
            mayHaveTakenEffect,
            kind,
            status,
            refusal.Code is null ? null : secrets.Scrub(refusal.Code),
            words,
            replyText,
            retryAfter,
            operation.Account.Key);
    }

    /// <summary>A server that failed may have done it before, whether it says so by its HTTP status or in the body.</summary>
    private static bool LeavesOpen(TelephonyErrorKind kind, string? code) =>
        kind == TelephonyErrorKind.Server || (int.TryParse(code, NumberStyles.Integer, CultureInfo.InvariantCulture, out int status) && status is 408 or (>= 500 and < 600));

    /// <summary>What a server says, where it stands in a log: no line of it can pass for one of the program's, and none is without end.</summary>
    private static string InOneLine(string words) =>
        AccountName.InOneLine(words.Length <= LongestWords ? words : words.Remove(LongestWords) + "…");

    public static TelephonyProtocolException Redirected(HttpResponseMessage response, Operation operation)
    {
        Uri? location = response.Headers.Location;
        string where = location is null
            ? "nowhere (no Location)"
            : Uri.TryCreate(operation.Target, location, out Uri? target) && target.Scheme is ("http" or "https")
                ? operation.Scrubber.Scrub(Origin.Show(target))
                : "an address that cannot be read";
        return Malformed(
            operation,
            (int)response.StatusCode,
            $"it is a redirect to {where}, and redirects are not followed because they would resend the request and its credentials; set BaseAddress to the address that answers itself",
            replyText: null,
            inner: null);
    }
}
