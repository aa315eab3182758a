using System.Text.Json;
using Telephony.Sdk.Testing.Diagnostics;
using WireMock;
using WireMock.Matchers;
using WireMock.Matchers.Request;

namespace Telephony.Sdk.Testing.Mappings;

/// <summary>
/// Refuses what a documented request does not have: query parameters, and fields of a form, which WireMock.Net ignores; and another Content-Type, for which
/// it would compile a pattern of each mapping at the first request of each server, some 3 ms.
/// </summary>
internal sealed class StrictMatcher(IReadOnlyList<string> query, IReadOnlyList<string>? form, string? mediaType) : IRequestMatcher, IExplainingMatcher
{
    private const string AnyParameters = "(;.*)?$";

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
        return new StrictMatcher(query, isForAll || form.Length == 0 ? null : form, MediaTypeOf(request));
    }

    public double GetMatchingScore(IRequestMessage requestMessage, IRequestMatchResult requestMatchResult) =>
        requestMatchResult.AddScore(GetType(), Explain(requestMessage).Any() ? MatchScores.Mismatch : MatchScores.Perfect, null);

    public IEnumerable<Difference> Explain(IRequestMessage request)
    {
        IEnumerable<Difference> inQuery = (request.Query?.Keys ?? []).Except(query, StringComparer.Ordinal).Select(name => Unknown("query parameter", name));
        IEnumerable<Difference> inForm = form is null ? [] : UrlEncoded.Parse(request.Body ?? "").Names.Except(form, StringComparer.Ordinal).Select(name => Unknown("form field", name));
        return [.. inQuery, .. inForm, .. MediaType.DifferenceOf(mediaType, SentBy(request)) is { } difference ? [difference] : Array.Empty<Difference>()];
    }

    /// <summary>Of a header that is a pattern of a media type with any parameters.</summary>
    public static bool IsMediaType(JsonElement header) => MediaTypeIn(header) is not null;

    private static string? MediaTypeOf(JsonElement request) => request.TryGetProperty("Headers", out JsonElement headers) ? headers.EnumerateArray().Select(MediaTypeIn).FirstOrDefault(type => type is not null) : null;

    private static string? MediaTypeIn(JsonElement header) =>
        header.GetProperty("Name").GetString() == "Content-Type" && header.GetProperty("Matchers")[0].GetProperty("Pattern").GetString() is { } pattern
            && pattern.StartsWith('^') && pattern.EndsWith(AnyParameters, StringComparison.Ordinal)
            ? pattern[1..^AnyParameters.Length]
            : null;

    private static string? SentBy(IRequestMessage request) =>
        request.Headers?.Where(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Select(header => header.Value.FirstOrDefault()).FirstOrDefault();

    private static string FieldOf(JsonElement matcher) =>
        Uri.UnescapeDataString((matcher.TryGetProperty("Patterns", out JsonElement patterns) ? patterns[0] : matcher.GetProperty("Pattern")).GetString()!.Split('=')[0]);

    private static Difference Unknown(string what, string name) => new($"{what} '{name}'", "none of this name", "one");
}
