using WireMock;
using WireMock.Matchers;
using WireMock.Matchers.Request;
using WireMock.RequestBuilders;

namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>What keeps a request from a mapping of WireMock.Net, matcher by matcher.</summary>
internal static class Differences
{
    public const string Path = "path";
    public const string Method = "method";

    public static IReadOnlyList<Difference> Of(IMapping mapping, IRequestMessage request, string? method) => mapping.RequestMatcher is Request matchers
        ? [.. matchers.GetRequestMessageMatchers<IRequestMatcher>().SelectMany(matcher => OfMisfit(matcher, request, method))]
        : [];

    private static IReadOnlyList<Difference> OfMisfit(IRequestMatcher matcher, IRequestMessage request, string? method)
    {
        try
        {
            return Fits(matcher, request) ? [] : [.. Of(matcher, request, method)];
        }
#pragma warning disable CA1031 // Matchers are the test's own code as well: whatever they throw has to reach the test's reader.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return [new(matcher.GetType().Name, "an answer", $"{e.GetType().Name}: {Mask.Text(e.Message)}")];
        }
    }

    private static bool Fits(IRequestMatcher matcher, IRequestMessage request) => MatchScores.IsPerfect(matcher.GetMatchingScore(request, new RequestMatchResult()));

    private static IEnumerable<Difference> Of(IRequestMatcher matcher, IRequestMessage request, string? method) => matcher switch
    {
        IExplainingMatcher own => own.Explain(request),
        RequestMessagePathMatcher path => [new(Path, Patterns(path.Matchers), request.AbsolutePath)],
        RequestMessageUrlMatcher url => [new("address", Patterns(url.Matchers), Mask.Text(request.AbsoluteUrl))],
        RequestMessageHeaderMatcher header => [Named("header", header.Name, header.Matchers, Values(request.Headers, header.Name, StringComparison.OrdinalIgnoreCase))],
        RequestMessageParamMatcher parameter => [Named("query parameter", parameter.Key, parameter.Matchers, Values(request.Query, parameter.Key, StringComparison.Ordinal))],
        RequestMessageBodyMatcher { Matchers: [_, ..] bodies } => bodies.SelectMany(body => Body(body, request.Body ?? "")),
        _ when matcher.Type == RequestMatcherType.Method => [new(Method, method ?? "another", request.Method)],
        _ => [new(matcher.GetType().Name, "something else", "")],
    };

    private static IEnumerable<Difference> Body(IMatcher matcher, string body) => matcher switch
    {
        IStringMatcher fitting when fitting.IsMatch(body).IsPerfect() => [],
        FormUrlEncodedMatcher form => [Field(Patterns([form]).Split('=', 2), UrlEncoded.Parse(body))],
        IStringMatcher text => [new("body", Mask.Text(Patterns([text])), body.Length == 0 ? "nothing" : MaskedBody.Show(body))],
        IObjectMatcher { Value: { } value } => JsonDifference.Between(value.ToString()!, body),
        _ => [new("body", matcher.Name, MaskedBody.Show(body))],
    };

    private static Difference Field(string[] expected, StubFields form) =>
        new($"form field '{expected[0]}'", Mask.Field(expected[0], expected[^1]), form[expected[0]] is { } got ? Mask.Field(expected[0], got) : "nothing");

    private static Difference Named(string what, string? name, IEnumerable<IStringMatcher>? matchers, string? value) =>
        new($"{what} '{name}'", Mask.Field(name ?? "", Patterns(matchers)), value is null ? "nothing" : Mask.Field(name ?? "", value));

    private static string? Values(IDictionary<string, WireMock.Types.WireMockList<string>>? fields, string? name, StringComparison comparison) =>
        fields?.Where(field => string.Equals(field.Key, name, comparison)).Select(field => string.Join(", ", field.Value)).FirstOrDefault();

    private static string Patterns(IEnumerable<IStringMatcher>? matchers) =>
        string.Join(" or ", (matchers ?? []).SelectMany(matcher => matcher.GetPatterns().Select(pattern => pattern.IsFirst ? pattern.First : pattern.Second.Pattern))) is { Length: > 0 } text ? text : "some value";
}
