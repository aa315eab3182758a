using System.Text.RegularExpressions;
using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing.Matching;

/// <summary>A full match, as Java's <c>Matcher.matches()</c>; a dot also stands for a line break.</summary>
internal sealed class RegexMatcher : IValueMatcher
{
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(1);

    private readonly string _pattern;
    private readonly bool _negated;
    private readonly Regex _regex;

    /// <exception cref="ArgumentException">The pattern cannot be read.</exception>
    public RegexMatcher(string pattern, bool negated)
    {
        _pattern = pattern;
        _negated = negated;
        _regex = new Regex(@"\A(?:" + JavaPattern.ToDotNet(pattern) + @")\z", RegexOptions.CultureInvariant | RegexOptions.Singleline, _timeout);
    }

    public bool Matches(string? value)
    {
        try
        {
            return _negated ? value is null || !_regex.IsMatch(value) : value is not null && _regex.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    public string Describe(bool masked) =>
        (_negated ? "doesNotMatch " : "matches ") + (masked ? Mask.Hidden : $"\"{Mask.Text(_pattern)}\"");
}
