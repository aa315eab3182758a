using System.Text.Json;
using System.Text.RegularExpressions;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// How the dialer says yes and no: in three dialects, any of them in reply to any function, told apart by their first character; with
/// HTTP 200 in either case. Replies echo passwords, which go no further than <see cref="ElisionAnswer"/>.
/// </summary>
internal sealed class ElisionDialerReplyReader() : VendorReplyReader("Elision dialer", ElisionDialerJsonContext.Default.Options)
{
    // Whatever stands in JSON under a key that has "pass" in it, also where the text breaks off.
    private static readonly Regex s_passwords = new(
        """(?<key>"[^"\\]*pass[^"\\]*"\s*:\s*)("([^"\\]|\\.)*"?|[^,}\]\s]+)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    protected override string CredentialOptions => $"{nameof(ElisionDialerOptions.User)} and {nameof(ElisionDialerOptions.Password)}";

    protected override string NotFoundAdvice => $"Check {nameof(ElisionDialerOptions.ScriptPath)} in the options, and the scheme, port and path of BaseAddress.";

    protected override object? Decode(Type type, Reply reply)
    {
        ElisionAnswer answer = Read(reply) ?? throw Malformed(reply, "it is of none of the dialer's dialects");
        if (!answer.IsSuccess)
        {
            throw Refused(reply, answer.ToRefusal());
        }

        answer.Clean = text => WithoutPasswords(reply.Scrub(text));
        answer.Notices = answer.Notices.Count == 0 ? [] : [.. answer.Notices.Select(answer.Clean)];
        if (type == typeof(LeadReplies))
        {
            return new LeadReplies(answer);
        }

        if (answer.Leads is not null)
        {
            throw Malformed(reply, "it is about leads");
        }

        return type == typeof(ElisionActiveLists) ? ElisionActiveLists.Read(answer) ?? throw Malformed(reply, "it holds no active lists") : answer;
    }

    protected override Refusal ReadRefusal(Reply reply) => ReadComplete(reply) is { IsSuccess: false } answer ? answer.ToRefusal() : default;

    /// <summary>An authentication error echoes the credentials, so nothing of it but the reason is kept.</summary>
    protected override string ReplyText(Reply reply) =>
        ReadComplete(reply) is { Kind: TelephonyErrorKind.Authentication } answer
            ? reply.Scrub(answer.Message!)
            : WithoutPasswords(base.ReplyText(reply));

    private static string WithoutPasswords(string text) => s_passwords.Replace(text, "${key}\"***\"");

    /// <summary>Reads lines, or JSON of any length, behind whatever PHP prints first.</summary>
    private ElisionAnswer? Read(Reply reply)
    {
        TextReply words = Words(reply);
        if (words.Verdict is { } verdict)
        {
            return verdict;
        }

        if (!reply.SkipToJson())
        {
            return words.BareRefusal;
        }

        JsonElement root = reply.ReadJson(TypeInfo<JsonElement>());
        return ReadJson(root, words);
    }

    /// <summary>The same of a reply that is all there, for refusals: never throws.</summary>
    private static ElisionAnswer? ReadComplete(Reply reply)
    {
        TextReply words = Words(reply);
        ElisionAnswer? answer = words.Verdict;
        if (answer is null)
        {
            ReadJsonRefusal(reply, root =>
            {
                answer = ReadJson(root, words);
                return default;
            });
        }

        return answer ?? words.BareRefusal;
    }

    private static ElisionAnswer? ReadJson(JsonElement root, TextReply words)
    {
        ElisionAnswer? answer = JsonDialect.Read(WellFormedJson.Of(root));
        answer?.Notices = words.Notices;
        return answer;
    }

    /// <summary>What the lines say, where it is no JSON from its beginning. A page's lines are not the dialer's own refusals.</summary>
    private static TextReply Words(Reply reply)
    {
        ReadOnlySpan<byte> head = reply.Head;
        if (!reply.IsComplete || head.IsEmpty || head[0] is (byte)'{' or (byte)'[')
        {
            return new TextReply(Verdict: null, BareRefusal: null, Notices: []);
        }

        TextReply words = TextDialect.Read(reply.ReadText());
        return reply.IsPage && !reply.IsPhpMessage ? words with { BareRefusal = null } : words;
    }
}
