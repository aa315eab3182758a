using System.Collections;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Telephony.Sdk.Secrets;

/// <summary>
/// Takes every configured secret out of a text before it enters an exception or a log: in every way in which
/// a server may write it back (see <see cref="SecretPattern"/>).
/// </summary>
[DebuggerDisplay(Secret.Mask)]
[DebuggerTypeProxy(typeof(HiddenFromDebugger))]
internal sealed class Scrubber
{
    private const int MostFormer = 32;

    private readonly string[] _texts;
    private string[]? _current;
    private string[][] _former = [];
    private Scrubber? _extended;
    private string[][]? _plain;
    private Regex? _secrets;

    public Scrubber(IEnumerable<string> secrets)
    {
        // Longest first: a secret that holds another one must go as a whole.
        _texts = [.. secrets.Where(secret => !string.IsNullOrWhiteSpace(secret)).Select(secret => secret.Trim()).OrderByDescending(secret => secret.Length)];
        LongestForm = _texts.Length == 0 ? 0 : _texts[0].Length * SecretPattern.LongestCharacter;
    }

    /// <summary>How long the longest form is: what a cut text may hold of a secret at its end.</summary>
    public int LongestForm { get; }

    /// <summary>A scrubber of these secrets too.</summary>
    public Scrubber With(IEnumerable<string> more) => new(_texts.Concat(more)) { _extended = this };

    /// <summary>Whether it was made of another, by <see cref="With"/>.</summary>
    public bool Extends(Scrubber other) => ReferenceEquals(_extended, other);

    /// <summary>A scrubber of new secrets, which still takes out those of before, the last 32: a reply that holds them may come late.</summary>
    public Scrubber Rotate(IEnumerable<string> secrets)
    {
        string[] current = [.. secrets];
        string[][] former = [_current ?? _texts, .. _former.Take(MostFormer - 1)];
        return new Scrubber(former.SelectMany(each => each).Concat(current).Distinct(StringComparer.Ordinal)) { _current = current, _former = former };
    }

    /// <summary>Made when the first text is to be scrubbed: a client that meets no error needs none.</summary>
    private Regex Secrets =>
        // Stryker disable once Assignment: made anew each time it would be slower, and the same
        _secrets ??= new Regex(string.Join("|", _texts.Select(SecretPattern.Of)), RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    public string Scrub(string text) => IsPlainlyClean(text) ? text : Secrets.Replace(text, Secret.Mask);

    public bool IsClean(string text) => IsPlainlyClean(text) || !Secrets.IsMatch(text);

    /// <summary>Whether a text that holds nothing escaped holds no secret as it is either, nor in Base64. Most do, and need no pattern, which costs more to make than a client.</summary>
    private bool IsPlainlyClean(string text)
    {
        // Stryker disable once Equality,Block: a text that needs the pattern is looked at by it, and nothing else changes
        if (_texts.Length == 0)
        {
            return true;
        }

        if (text.IndexOfAny(SecretPattern.SignsOfEscapes) >= 0)
        {
            return false;
        }

        string ofBase64 = SecretPattern.InOneAlphabet(text);
        _plain ??= [_texts, [.. _texts.SelectMany(SecretPattern.PlainBase64)]];
        return !Array.Exists(_plain[0], secret => text.Contains(secret, StringComparison.Ordinal)) && !Array.Exists(_plain[1], secret => ofBase64.Contains(secret, StringComparison.Ordinal));
    }

    /// <summary>An exception that is safe to hang under ours: itself, or a stand-in when its text, data or help link holds a secret.</summary>
    public Exception Scrub(Exception exception)
    {
        string text = exception.ToString();
        return IsClean(text) && Details(exception).All(IsClean) ? exception : new InvalidOperationException(Scrub(text));
    }

    /// <summary>What an exception and those within it hold besides their texts.</summary>
    private static IEnumerable<string> Details(Exception exception)
    {
        IEnumerable<string?> own = [exception.HelpLink, .. exception.Data.Cast<DictionaryEntry>().SelectMany(entry => new[] { entry.Key.ToString(), entry.Value?.ToString() })];
        IEnumerable<Exception> inner = exception is AggregateException several ? several.InnerExceptions : exception.InnerException is { } one ? [one] : [];
        return own.OfType<string>().Concat(inner.SelectMany(Details));
    }
}
