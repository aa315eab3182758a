namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// Lines of <c>SUCCESS|ERROR|NOTICE: function REASON - a|b|c</c>, or <c>…: function REASON: |a|b|</c>. The last SUCCESS or ERROR decides.
/// A VICIdial writes login errors without the first word.
/// </summary>
internal static class TextDialect
{
    private static readonly char[] s_blanks = [' ', '\t', '\r', '\uFEFF', '\0'];

    /// <summary>What the lines say, or null where none of them is of this dialect.</summary>
    public static ElisionAnswer? Read(string text)
    {
        List<string> notices = [];
        string? verdict = null;
        bool isSuccess = false;
        string? bare = null;
        foreach (string line in text.Split('\n').Select(line => line.Trim(s_blanks)))
        {
            if (After(line, "NOTICE:") is { } notice)
            {
                notices.Add(notice);
            }
            else if (After(line, "SUCCESS:") is { } success)
            {
                verdict = success;
                isSuccess = true;
            }
            else if (After(line, "ERROR:") is { } error)
            {
                verdict = error;
                isSuccess = false;
            }
            else if (bare is null && IsBareRefusal(line))
            {
                bare = line;
            }
        }

        return (verdict ?? bare) is { } words ? Answer(words, isSuccess, notices) : null;
    }

    /// <summary>The NOTICE lines alone, of a reply that goes on in JSON.</summary>
    public static IReadOnlyList<string> Notices(string text) =>
        [.. text.Split('\n').Select(line => After(line.Trim(s_blanks), "NOTICE:")).OfType<string>()];

    /// <summary>
    /// The reason and what is echoed behind it. The separator is the last " - " before the first bar, as reasons and names may hold one; or a
    /// colon before that bar.
    /// </summary>
    public static (string Reason, IReadOnlyList<string> Values) Split(string words)
    {
        int bar = words.IndexOf('|');
        string head = bar < 0 ? words : words.Substring(0, bar);
        int dash = head.LastIndexOf(" - ", StringComparison.Ordinal);
        if (bar >= 0 && head.TrimEnd().EndsWith(':'))
        {
            string tail = words.Substring(bar + 1);
            return (head.TrimEnd().TrimEnd(':'), (tail.EndsWith('|') ? tail.Remove(tail.Length - 1) : tail).Split('|'));
        }

        return dash >= 0
            ? (words.Substring(0, dash), words.Substring(dash + 3).Split('|'))
            : (head.Trim(), bar < 0 ? [] : words.Substring(bar + 1).Split('|'));
    }

    private static ElisionAnswer Answer(string words, bool isSuccess, List<string> notices)
    {
        (string reason, IReadOnlyList<string> values) = Split(words);
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

    private static bool IsBareRefusal(string line)
    {
        if (line.Length == 0 || line[0] == '<')
        {
            return false;
        }

        (string reason, IReadOnlyList<string> values) = Split(line);
        return ElisionWords.KindOf(reason) is { } kind && (kind == TelephonyErrorKind.Authentication || values.Count > 0);
    }

    private static string? After(string line, string word) =>
        line.StartsWith(word, StringComparison.Ordinal) ? line.Substring(word.Length).Trim(s_blanks) : null;
}
