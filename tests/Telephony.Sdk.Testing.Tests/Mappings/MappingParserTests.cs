namespace Telephony.Sdk.Testing.Tests.Mappings;

public sealed class MappingParserTests
{
    [Test]
    public void Everything_supported_is_read()
    {
        StubMapping mapping = StubMapping.Parse("""
            {
              "id": "5f0c3f66-6f0b-4c5c-9a7e-0c1a2b3c4d5e",
              "name": "A call",
              "priority": 3,
              "metadata": { "operation": "Calls.Get", "weight": 2, "more": { "a": [1] } },
              "scenarioName": "s", "requiredScenarioState": "Started", "newScenarioState": "done",
              "request": {
                "method": "POST",
                "urlPathPattern": "/calls/[0-9]+",
                "headers": { "Token": { "equalTo": "x", "caseInsensitive": true } },
                "queryParameters": { "a": { "absent": true } },
                "formParameters": { "b": { "contains": "c" } },
                "bodyPatterns": [ { "equalToJson": "{}", "ignoreArrayOrder": true, "ignoreExtraElements": true }, { "or": [ { "matches": ".*" }, { "not": { "doesNotMatch": "x" } } ] } ]
              },
              "response": {
                "status": 201, "statusMessage": "Made", "headers": { "A": "1", "B": ["2", "3"] },
                "jsonBody": { "a": 1 }, "fixedDelayMilliseconds": 5,
                "chunkedDribbleDelay": { "numberOfChunks": 2, "totalDuration": 10 }, "fault": "EMPTY_RESPONSE"
              }
            }
            """).Should().ContainSingle().Subject;

        mapping.Name.Should().Be("A call");
        mapping.Priority.Should().Be(3);
        mapping.Method.Should().Be("POST");
        mapping.Path.Should().Be("/calls/[0-9]+");
        mapping.PathKind.Should().Be("urlPathPattern");
        mapping.Metadata.Should().Equal(new Dictionary<string, string>(StringComparer.Ordinal) { ["operation"] = "Calls.Get", ["weight"] = "2", ["more"] = """{ "a": [1] }""" });
    }

    [Test]
    public void What_is_left_out_has_the_defaults_of_WireMock()
    {
        StubMapping mapping = StubMapping.Parse("{}").Single();

        mapping.Should().BeEquivalentTo(new { Method = "ANY", PathKind = "any", Path = "", Priority = 5, Name = "ANY " });
    }

    [Test]
    public void A_file_may_hold_several_mappings() =>
        StubMapping.Parse("""{"mappings": [{"name": "a"}, {"name": "b"}]}""").Select(mapping => mapping.Name).Should().Equal("a", "b");

    [Test]
    public void A_byte_order_mark_is_skipped() =>
        StubMapping.Parse("\uFEFF{}").Should().ContainSingle();

    [TestCase("""{"foo": 1}""", "foo")]
    [TestCase("""{"request": {"urlPth": "/"}}""", "request.urlPth")]
    [TestCase("""{"request": {"headers": {"Token": {"equals": "x"}}}}""", "request.headers.Token.equals")]
    [TestCase("""{"request": {"headers": {"Token": {"matches": "x", "caseInsensitive": true}}}}""", "request.headers.Token.caseInsensitive")]
    [TestCase("""{"request": {"bodyPatterns": [{"contains": "a"}, {"equalToJson": {}, "ignoreOrder": true}]}}""", "request.bodyPatterns[1].ignoreOrder")]
    [TestCase("""{"response": {"transformers": []}}""", "response.transformers")]
    [TestCase("""{"response": {"chunkedDribbleDelay": {"numberOfChunks": 1, "totalDuration": 1, "x": 1}}}""", "response.chunkedDribbleDelay.x")]
    [TestCase("""{"mappings": [{}, {"request": {"x": 1}}]}""", "mappings[1].request.x")]
    [TestCase("""{"mappings": [], "meta": {}}""", "meta")]
    public void An_unknown_key_is_named_with_its_path(string json, string path) =>
        Refused(json).Should().BeEquivalentTo(new { KeyPath = path, File = "JSON text" }, options => options.Including(e => e.KeyPath).Including(e => e.File))
            .And.BeOfType<StubMappingException>().Which.Message.Should().StartWith($"JSON text: {path}: unknown key; supported here: ");

    [TestCase("""{"id": "abc"}""", "id")]
    [TestCase("""{"name": 1}""", "name")]
    [TestCase("""{"priority": 1.5}""", "priority")]
    [TestCase("""{"priority": -1}""", "priority")]
    [TestCase("""{"metadata": "x"}""", "metadata")]
    [TestCase("""{"newScenarioState": "x"}""", "")]
    [TestCase("""{"request": {"url": "/", "urlPath": "/"}}""", "request")]
    [TestCase("""{"request": {"urlPattern": "("}}""", "request.urlPattern")]
    [TestCase("""{"request": {"urlPathPattern": "/[a-z&&[^b]]"}}""", "request.urlPathPattern")]
    [TestCase("""{"request": {"urlPathPattern": "/[a[b]]"}}""", "request.urlPathPattern")]
    [TestCase("""{"request": {"urlPathPattern": "/a++"}}""", "request.urlPathPattern")]
    [TestCase("""{"request": {"headers": {"A": {}}}}""", "request.headers.A")]
    [TestCase("""{"request": {"headers": {"A": {"matches": "["}}}}""", "request.headers.A.matches")]
    [TestCase("""{"request": {"headers": {"A": {"equalTo": "a", "contains": "a"}}}}""", "request.headers.A")]
    [TestCase("""{"request": {"headers": {"A": {"absent": false}}}}""", "request.headers.A.absent")]
    [TestCase("""{"request": {"headers": {"A": {"or": []}}}}""", "request.headers.A.or")]
    [TestCase("""{"request": {"bodyPatterns": [{"equalToJson": "{"}]}}""", "request.bodyPatterns[0].equalToJson")]
    [TestCase("""{"request": {"bodyPatterns": [{"equalToJson": {"a": "${json-unit.any-string}"}}]}}""", "request.bodyPatterns[0].equalToJson")]
    [TestCase("""{"response": {"status": 99}}""", "response.status")]
    [TestCase("""{"response": {"status": "200"}}""", "response.status")]
    [TestCase("""{"response": {"statusMessage": "a\nb"}}""", "response.statusMessage")]
    [TestCase("""{"response": {"headers": {"a b": "1"}}}""", "response.headers.a b")]
    [TestCase("""{"response": {"headers": {"A": "ü"}}}""", "response.headers.A")]
    [TestCase("""{"response": {"headers": {"A": ["1", 2]}}}""", "response.headers.A[1]")]
    [TestCase("""{"response": {"headers": {"content-length": "1"}}}""", "response.headers.content-length")]
    [TestCase("""{"response": {"body": "", "jsonBody": {}}}""", "response")]
    [TestCase("""{"response": {"base64Body": "*"}}""", "response.base64Body")]
    [TestCase("""{"response": {"bodyFileName": "a.txt"}}""", "response.bodyFileName")]
    [TestCase("""{"response": {"fixedDelayMilliseconds": -1}}""", "response.fixedDelayMilliseconds")]
    [TestCase("""{"response": {"chunkedDribbleDelay": {"numberOfChunks": 0, "totalDuration": 1}}}""", "response.chunkedDribbleDelay.numberOfChunks")]
    [TestCase("""{"response": {"chunkedDribbleDelay": {"numberOfChunks": 1}}}""", "response.chunkedDribbleDelay")]
    [TestCase("""{"response": {"fault": "BOOM"}}""", "response.fault")]
    public void A_wrong_value_is_named_with_its_path(string json, string path) =>
        Refused(json).KeyPath.Should().Be(path);

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("""{"name": "a", "name": "b"}""")]
    [TestCase("""{"name": "\ud800"}""")]
    [TestCase("""{"metadata": {"\udc00": 1}}""")]
    public void What_is_not_a_JSON_object_is_refused(string json) =>
        Refused(json).Message.Should().StartWith("JSON text: ");

    private static StubMappingException Refused(string json)
    {
        Action parse = () => StubMapping.Parse(json);
        return parse.Should().Throw<StubMappingException>().Which;
    }
}
