namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// Lines of <c>SUCCESS|ERROR|NOTICE: function REASON - a|b|c</c>, or <c>…: function REASON: |a|b|</c>. The last SUCCESS or ERROR decides.
/// A VICIdial writes login errors without the first word.
/// </summary>
internal static class TextDialect
{
    private static readonly char[] s_blanks = [' ', '\t', '\r', '\uFEFF', '\0'];

    /// <summary>What the lines say.</summary>
    public static TextReply Read(string text)
    {
        List<string> notices = [];
        (string Words, bool IsSuccess)? verdict = null;
        string? bare = null;
        foreach (string line in text.Split('\n').Select(line => line.Trim(s_blanks)))
        {
            if (After(line, "NOTICE:") is { } notice)
            {
                notices.Add(notice);
            }
            else if (After(line, "SUCCESS:") is { } success)
            {
                verdict = (success, true);
            }
            else if (After(line, "ERROR:") is { } error)
            {
                verdict = (error, false);
            }
            else if (bare is null && ElisionWords.IsBareRefusal(line))
            {
                bare = line;
            }
        }

        return new TextReply(
            verdict is { } said ? Answer(said.Words, said.IsSuccess, notices) : null,
            bare is null ? null : Answer(bare, isSuccess: false, notices),
            notices);
    }

    /// <summary>
    /// The reason and what is echoed behind it. The separator is the last " - " before the first bar, as reasons and names may hold one; or a
    /// colon before that bar.
    /// </summary>
    public static (string Reason, IReadOnlyList<string> Values) Split(string words)
    {
        int bar = words.IndexOf('|');
        string head = bar < 0 ? words : words.Substring(0, bar);
        int dash = head.LastIndexOf(" - ", StringComparison.Ordinal);
        if (bar != -1 && head.TrimEnd().EndsWith(':'))
        {
            return (head.TrimEnd().TrimEnd(':'), Values(words.Substring(bar + 1)));
        }

        return dash >= 0
            ? (words.Substring(0, dash), Values(words.Substring(dash + 3)))
            : (head.Trim(), bar < 0 ? [] : Values(words.Substring(bar + 1)));
    }

    /// <summary>What stands between bars; a bar at the end closes the last value.</summary>
    public static IReadOnlyList<string> Values(string echo) => (echo.EndsWith('|') ? echo.Remove(echo.Length - 1) : echo).Split('|');

    private static ElisionAnswer Answer(string words, bool isSuccess, List<string> notices)
    {
        (string reason, IReadOnlyList<string> values) = Split(words);
        // Stryker disable once Conditional: the kind of a success is not read
        TelephonyErrorKind? kind = isSuccess ? null : ElisionWords.KindOf(reason);
        return new ElisionAnswer
        {
            IsSuccess = isSuccess,
            Message = isSuccess ? reason : ElisionWords.WithoutEcho(words, kind),
            Kind = kind,
            Values = values,
            Notices = notices,
        };
    }

    private static string? After(string line, string word) =>
        line.StartsWith(word, StringComparison.Ordinal) ? line.Substring(word.Length).Trim(s_blanks) : null;
}

/// <summary>What the lines of a reply say.</summary>
/// <param name="Verdict">What the last SUCCESS or ERROR says, or null.</param>
/// <param name="BareRefusal">What a login error without the word ERROR says, or null. It counts only where there is nothing else.</param>
/// <param name="Notices">The NOTICE lines, also those before JSON.</param>
internal readonly record struct TextReply(ElisionAnswer? Verdict, ElisionAnswer? BareRefusal, IReadOnlyList<string> Notices);
