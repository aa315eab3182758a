using System.Text;
using System.Text.Encodings.Web;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>A made-up credential that is recognised wherever it turns up, whole or in part: characters that need escaping between two words that nothing escapes.</summary>
internal sealed class Canary
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int WordLength = 7;

    /// <summary>The end of a number, in any way of writing its beginning.</summary>
    private const int NumberLength = 9;

    private readonly (string Form, string Text)[] _traces;

    /// <param name="name">What it stands for.</param>
    /// <param name="random">Where its letters come from.</param>
    /// <param name="awkward">What stands between the two words.</param>
    /// <param name="isSecret">False for the name of an account, which its owner may see.</param>
    public Canary(string name, Random random, string awkward, bool isSecret)
    {
        Name = name;
        IsSecret = isSecret;
        (string head, string tail) = (Word(random), Word(random));
        Text = head + awkward + tail;
        _traces = [.. new[] { head, tail }.SelectMany(TracesOf)];
    }

    private Canary(string name, string number)
    {
        Name = name;
        Text = number;
        _traces = [("readable", number[^NumberLength..])];
    }

    public string Name { get; }

    public string Text { get; }

    public bool IsSecret { get; }

    /// <summary>A phone number that nobody has, as long as another, which begins as that does.</summary>
    public static Canary OfNumber(string name, Random random, string number)
    {
        int kept = number.Length - NumberLength + 1;
        return new Canary(name, number[..kept] + string.Concat(Enumerable.Range(kept, NumberLength - 1).Select(_ => random.Next(10))));
    }

    /// <summary>Whether a text is a phone number, long enough to be told from other numbers.</summary>
    public static bool IsNumber(string? text) => text?.Length > NumberLength && text.All(char.IsAsciiDigit);

    /// <summary>In which form a text holds a part of it; null where it holds none.</summary>
    public string? FindIn(string text)
    {
        foreach ((string form, string trace) in _traces)
        {
            if (text.Contains(trace, StringComparison.Ordinal))
            {
                return form;
            }
        }

        return null;
    }

    public override string ToString() => Name;

    private static string Word(Random random) => new([.. Enumerable.Range(0, WordLength).Select(_ => Letters[random.Next(Letters.Length)])]);

    /// <summary>A word is the same raw and in a URL, a form, JSON and HTML; other traces are for those that escape every character, and for Base64.</summary>
    private static IEnumerable<(string Form, string Text)> TracesOf(string word)
    {
        yield return ("readable", word);
        yield return ("JSON escapes", WrittenForms.Each(word, c => $"\\u{(int)c:x4}"));
        yield return ("JSON escapes", WrittenForms.Each(word, c => $"\\u{(int)c:X4}"));
        yield return ("URL escapes", WrittenForms.Each(word, c => $"%{(int)c:x2}"));
        yield return ("URL escapes", WrittenForms.Each(word, c => $"%{(int)c:X2}"));
        yield return ("HTML entities", WrittenForms.Each(word, c => $"&#{(int)c};"));
        yield return ("HTML entities", WrittenForms.Each(word, c => $"&#x{(int)c:X};"));
        for (int before = 0; before < 3; before++)
        {
            string base64 = Inside(word, before);
            foreach (string written in new[] { base64, WrittenForms.UrlSafe(base64), Uri.EscapeDataString(base64), JavaScriptEncoder.Default.Encode(base64), base64.Replace("/", @"\/", StringComparison.Ordinal) }.Distinct())
            {
                yield return ("Base64", written);
            }
        }
    }

    /// <summary>The characters of Base64 that are the word's alone, with so many bytes before it and more behind.</summary>
    private static string Inside(string word, int before)
    {
        string base64 = Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('x', before) + word)).TrimEnd('=');
        int first = ((before * 8) + 5) / 6;
        int end = (before + word.Length) * 8 / 6;
        return base64[first..end];
    }
}
