using System.Text.Json;
using Telephony.Sdk.Testing.Diagnostics;
using WireMock;
using WireMock.Matchers;
using WireMock.Matchers.Request;

namespace Telephony.Sdk.Testing.Mappings;

/// <summary>Refuses what a documented request does not have: query parameters, and fields of a form. WireMock.Net ignores them.</summary>
internal sealed class StrictMatcher(IReadOnlyList<string> query, IReadOnlyList<string>? form) : IRequestMatcher, IExplainingMatcher
{
    public RequestMatcherType Type => RequestMatcherType.Param;

    /// <summary>By what the mapping names; none where it matches the whole address by a pattern of its own.</summary>
    /// <param name="request">The request of a mapping in WireMock.Net's format.</param>
    /// <param name="isForAll">Whether it refuses credentials, whatever else a form holds.</param>
    public static StrictMatcher? Of(JsonElement request, bool isForAll)
    {
        if (!request.TryGetProperty("Path", out _))
        {
            return null;
        }

        string[] query = request.TryGetProperty("Params", out JsonElement parameters) ? [.. parameters.EnumerateArray().Select(item => item.GetProperty("Name").GetString()!)] : [];
        string[] form = request.TryGetProperty("Body", out JsonElement body) && body.TryGetProperty("Matchers", out JsonElement matchers)
            ? [.. matchers.EnumerateArray().Where(item => item.GetProperty("Name").GetString() == nameof(FormUrlEncodedMatcher)).Select(FieldOf)]
            : [];
        return new StrictMatcher(query, isForAll || form.Length == 0 ? null : form);
    }

    public double GetMatchingScore(IRequestMessage requestMessage, IRequestMatchResult requestMatchResult) =>
        requestMatchResult.AddScore(GetType(), Explain(requestMessage).Any() ? MatchScores.Mismatch : MatchScores.Perfect, null);

    public IEnumerable<Difference> Explain(IRequestMessage request)
    {
        IEnumerable<Difference> inQuery = (request.Query?.Keys ?? []).Except(query, StringComparer.Ordinal).Select(name => Unknown("query parameter", name));
        IEnumerable<Difference> inForm = form is null ? [] : UrlEncoded.Parse(request.Body ?? "").Names.Except(form, StringComparer.Ordinal).Select(name => Unknown("form field", name));
        return inQuery.Concat(inForm);
    }

    private static string FieldOf(JsonElement matcher) =>
        Uri.UnescapeDataString((matcher.TryGetProperty("Patterns", out JsonElement patterns) ? patterns[0] : matcher.GetProperty("Pattern")).GetString()!.Split('=')[0]);

    private static Difference Unknown(string what, string name) => new($"{what} '{name}'", "none of this name", "one");
}
