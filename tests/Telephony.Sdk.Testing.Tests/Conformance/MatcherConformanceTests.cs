using System.Text;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests.Conformance;

/// <summary>What matches what, on whichever server <c>TELEPHONY_STUBS</c> selects: WireMock is the judge of our own.</summary>
[Category("Contract")]
public sealed class MatcherConformanceTests
{
    private TelephonyStubs _stubs = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _stubs = await TelephonyStubs.StartEmptyAsync();
        _client = new HttpClient { BaseAddress = _stubs.Origin };
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _stubs.DisposeAsync();
    }

    [TestCaseSource(nameof(Cases))]
    public async Task The_server_agrees_with_WireMock(ConformanceCase @case)
    {
        // A path of its own for each case, so that the cases share one server.
        string root = "/" + Guid.NewGuid().ToString("N");
        await _stubs.AddMappingAsync($$$"""{"request": {{{@case.Pattern.Replace("/x", root + "/x", StringComparison.Ordinal)}}}, "response": {"status": 299}}""");
        using var request = new HttpRequestMessage(new HttpMethod(@case.Method), new Uri(_stubs.Origin + root.TrimStart('/') + @case.Target));
        if (@case.Header is not null)
        {
            request.Headers.Add("T", @case.Header);
        }

        if (@case.Body is not null)
        {
            request.Content = new StringContent(@case.Body, Encoding.UTF8);
            request.Content.Headers.ContentType = new(@case.ContentType);
        }

        using HttpResponseMessage reply = await _client.SendAsync(request);

        ((int)reply.StatusCode).Should().Be(@case.Matches ? 299 : 404);
    }

    private static IEnumerable<ConformanceCase> Cases() =>
    [
        .. Urls(), .. Headers(), .. Queries(), .. Bodies(), .. Forms(),
    ];

    private static IEnumerable<ConformanceCase> Urls() =>
    [
        new("url with the same query", """{"url": "/x?a=1"}""", true, Target: "/x?a=1"),
        new("url with more query", """{"url": "/x?a=1"}""", false, Target: "/x?a=1&b=2"),
        new("url without a query", """{"url": "/x"}""", false, Target: "/x?a=1"),
        new("urlPath ignores the query", """{"urlPath": "/x"}""", true, Target: "/x?a=1"),
        new("urlPath is compared escaped", """{"urlPath": "/x%20y"}""", true, Target: "/x%20y"),
        new("urlPattern is a full match", """{"urlPattern": "/x"}""", false, Target: "/x?a=1"),
        new("urlPattern takes the query", """{"urlPattern": "/x.*"}""", true, Target: "/x?a=1"),
        new("urlPathPattern is a full match", """{"urlPathPattern": "/x/\\d+"}""", false, Target: "/x/1a"),
        new("urlPathPattern leaves the query out", """{"urlPathPattern": "/x/\\d+"}""", true, Target: "/x/1?a=1"),
        new("urlPathTemplate takes one segment", """{"urlPathTemplate": "/x/{id}/y"}""", true, Target: "/x/1/y"),
        new("urlPathTemplate takes no slash", """{"urlPathTemplate": "/x/{id}/y"}""", false, Target: "/x/1/2/y"),
        new("urlPathTemplate takes no empty segment", """{"urlPathTemplate": "/x/{id}/y"}""", false, Target: "/x//y"),
        new("no method is any", """{"urlPath": "/x"}""", true, Method: "PATCH"),
        new("ANY is any", """{"method": "ANY", "urlPath": "/x"}""", true, Method: "DELETE"),
        new("another method", """{"method": "POST", "urlPath": "/x"}""", false),
    ];

    private static IEnumerable<ConformanceCase> Headers()
    {
        static string H(string matcher) => $$$"""{"urlPath": "/x", "headers": {"t": {{{matcher}}}}}""";
        return
        [
            new("header names ignore case", H("""{"equalTo": "a"}"""), true, Header: "a"),
            new("equalTo minds case", H("""{"equalTo": "a"}"""), false, Header: "A"),
            new("equalTo ignoring case", H("""{"equalTo": "aB", "caseInsensitive": true}"""), true, Header: "Ab"),
            new("matches is a full match", H("""{"matches": "a"}"""), false, Header: "aa"),
            new("doesNotMatch of another", H("""{"doesNotMatch": "a"}"""), true, Header: "b"),
            new("doesNotMatch of the same", H("""{"doesNotMatch": "a"}"""), false, Header: "a"),
            new("doesNotMatch of nothing", H("""{"doesNotMatch": "a"}"""), true),
            new("contains", H("""{"contains": "b"}"""), true, Header: "abc"),
            new("contains of nothing", H("""{"contains": "b"}"""), false),
            new("absent and there", H("""{"absent": true}"""), false, Header: "a"),
            new("absent and not there", H("""{"absent": true}"""), true),
            new("or with absent", H("""{"or": [{"absent": true}, {"equalTo": "a"}]}"""), true),
            new("or with neither", H("""{"or": [{"absent": true}, {"equalTo": "a"}]}"""), false, Header: "b"),
            new("and with both", H("""{"and": [{"contains": "a"}, {"contains": "b"}]}"""), true, Header: "ab"),
            new("and with one", H("""{"and": [{"contains": "a"}, {"contains": "b"}]}"""), false, Header: "b"),
            new("not of the same", H("""{"not": {"equalTo": "a"}}"""), false, Header: "a"),
            new("not of nothing", H("""{"not": {"equalTo": "a"}}"""), true),
        ];
    }

    private static IEnumerable<ConformanceCase> Queries()
    {
        static string Q(string matcher) => $$$"""{"urlPath": "/x", "queryParameters": {"q": {{{matcher}}}}}""";
        return
        [
            new("plus is a space", Q("""{"equalTo": "a b"}"""), true, Target: "/x?q=a+b"),
            new("percent 20 is a space", Q("""{"equalTo": "a b"}"""), true, Target: "/x?q=a%20b"),
            new("one of several values", Q("""{"equalTo": "2"}"""), true, Target: "/x?q=1&q=2"),
            new("none of several values", Q("""{"equalTo": "3"}"""), false, Target: "/x?q=1&q=2"),
            new("parameter names mind case", Q("""{"equalTo": "1"}"""), false, Target: "/x?Q=1"),
            new("a name alone is empty", Q("""{"equalTo": ""}"""), true, Target: "/x?q"),
            new("no parameter is not empty", Q("""{"equalTo": ""}"""), false),
            new("other parameters are ignored unless strict", Q("""{"equalTo": "1"}"""), true, Target: "/x?q=1&r=2"),
            new("digits are ASCII", Q("""{"matches": "\\d"}"""), false, Target: "/x?q=%D9%A1"),
            new("digits in a class are ASCII", Q("""{"matches": "[\\da]"}"""), false, Target: "/x?q=%D9%A1"),
            new("letters are ASCII", Q("""{"matches": "\\w"}"""), false, Target: "/x?q=%C3%BC"),
            new("names are decoded", """{"urlPath": "/x", "queryParameters": {"q q": {"equalTo": "1"}}}""", true, Target: "/x?q%20q=1"),
        ];
    }

    private static IEnumerable<ConformanceCase> Bodies()
    {
        static ConformanceCase B(string name, string matcher, string body, bool matches) =>
            new(name, $$"""{"urlPath": "/x", "bodyPatterns": [{{matcher}}]}""", matches, "POST", Body: body);
        return
        [
            B("body equalTo", """{"equalTo": "abc"}""", "abc", true),
            B("body equalTo with a space", """{"equalTo": "abc"}""", "abc ", false),
            B("a dot takes a line break", """{"matches": "a.*b"}""", "a\nb", true),
            B("an empty body is absent", """{"absent": true}""", "", true),
            B("an empty body matches nothing", """{"matches": ".*"}""", "", false),
            B("an empty body equals nothing", """{"equalTo": ""}""", "", false),
            B("two patterns, both", """{"contains": "a"}, {"contains": "b"}""", "ab", true),
            B("two patterns, one", """{"contains": "a"}, {"contains": "b"}""", "a", false),
            B("JSON with other spaces", """{"equalToJson": {"a": 1, "b": 2}}""", """{ "b":2,"a" :1}""", true),
            B("JSON given as text", """{"equalToJson": "{\"a\": 1}"}""", """{"a":1}""", true),
            B("JSON numbers by value", """{"equalToJson": {"a": 1}}""", """{"a":1.0}""", true),
            B("JSON number and text", """{"equalToJson": {"a": 1}}""", """{"a":"1"}""", false),
            B("JSON null is not nothing", """{"equalToJson": {"a": null}}""", "{}", false),
            B("JSON with one key more", """{"equalToJson": {"a": 1}}""", """{"a":1,"b":2}""", false),
            B("JSON with one key more, ignored", """{"equalToJson": {"a": 1}, "ignoreExtraElements": true}""", """{"a":1,"b":2}""", true),
            B("JSON array with one more, ignored", """{"equalToJson": [1, 2], "ignoreExtraElements": true}""", "[1,2,3]", true),
            B("JSON array with one before, ignored", """{"equalToJson": [1, 2], "ignoreExtraElements": true}""", "[3,1,2]", false),
            B("JSON array in another order", """{"equalToJson": [1, 2]}""", "[2,1]", false),
            B("JSON array in another order, ignored", """{"equalToJson": {"a": [[1, 2], [3]]}, "ignoreArrayOrder": true}""", """{"a":[[3],[2,1]]}""", true),
            B("JSON array with a double", """{"equalToJson": [1, 2], "ignoreArrayOrder": true}""", "[1,1,2]", false),
            B("not JSON", """{"equalToJson": {"a": 1}}""", "hello", false),
        ];
    }

    private static IEnumerable<ConformanceCase> Forms()
    {
        const string pattern = """{"urlPath": "/x", "formParameters": {"a": {"equalTo": "1 2"}}}""";
        const string form = "application/x-www-form-urlencoded";
        return
        [
            new("form field", pattern, true, "POST", Body: "a=1+2&b=3", ContentType: form),
            new("form field of another value", pattern, false, "POST", Body: "a=2", ContentType: form),
            new("form field in another type of body", pattern, false, "POST", Body: "a=1+2", ContentType: "text/plain"),
        ];
    }
}
