using System.Text.RegularExpressions;
using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing.Matching;

/// <summary>WireMock's <c>url</c>, <c>urlPattern</c>, <c>urlPath</c>, <c>urlPathPattern</c> and <c>urlPathTemplate</c>.</summary>
internal sealed partial class UrlCriterion : ICriterion
{
    public static readonly string[] Keys = ["url", "urlPattern", "urlPath", "urlPathPattern", "urlPathTemplate"];

    private readonly RegexMatcher? _pattern;

    private UrlCriterion(string key, string text, RegexMatcher? pattern)
    {
        Key = key;
        Text = text;
        _pattern = pattern;
    }

    public static UrlCriterion Any { get; } = new("any", "", new RegexMatcher(".*", negated: false));

    public string Key { get; }

    public string Text { get; }

    /// <summary>Whether the query is left to other criteria.</summary>
    public bool IsPathOnly => Key.StartsWith("urlPath", StringComparison.Ordinal);

    /// <exception cref="ArgumentException">The pattern cannot be read.</exception>
    public static UrlCriterion Create(string key, string text) => new(key, text, key switch
    {
        "urlPattern" or "urlPathPattern" => new RegexMatcher(text, negated: false),
        "urlPathTemplate" => new RegexMatcher(TemplateToPattern(text), negated: false),
        _ => null,
    });

    public bool IsMet(StubRequest request)
    {
        string actual = Actual(request);
        return _pattern?.Matches(actual) ?? string.Equals(Text, actual, StringComparison.Ordinal);
    }

    public CriterionResult Explain(StubRequest request)
    {
        string actual = Actual(request);
        double distance = IsMet(request) ? 0 : Math.Max(0.01, 3 * TextDistance.Between(Text, actual));
        return new CriterionResult(Key, Mask.Text(Text), Mask.Text(actual), distance);
    }

    private string Actual(StubRequest request) => IsPathOnly ? request.Path : request.Target;

    private static string TemplateToPattern(string template) =>
        string.Concat(Placeholder().Split(template).Select((part, index) => index % 2 == 0 ? Regex.Escape(part) : "[^/]+"));

    [GeneratedRegex(@"\{(?<name>[^{}/]+)\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
