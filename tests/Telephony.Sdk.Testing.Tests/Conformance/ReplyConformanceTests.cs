using System.Diagnostics;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests.Conformance;

/// <summary>What is answered, on whichever server <c>TELEPHONY_STUBS</c> selects.</summary>
[Category("Contract")]
public sealed class ReplyConformanceTests
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

    [TestCase("""{"body": "hü"}""", "hü")]
    [TestCase("""{"base64Body": "aGk="}""", "hi")]
    [TestCase("""{"jsonBody": {"a": [1, "ü"]}}""", """{"a":[1,"ü"]}""")]
    [TestCase("{}", "")]
    public async Task A_body_is_sent(string response, string expected)
    {
        await MapAsync("/body", response);

        (await _client.GetStringAsync(new Uri("body", UriKind.Relative))).Should().Be(expected);
    }

    [Test]
    public async Task Status_and_repeated_headers_are_sent()
    {
        await MapAsync("/headers", """{"status": 418, "headers": {"X-A": ["1", "2"], "X-B": "3"}}""");

        using HttpResponseMessage reply = await _client.GetAsync(new Uri("headers", UriKind.Relative));

        ((int)reply.StatusCode).Should().Be(418);
        reply.Headers.GetValues("X-A").Should().Equal("1", "2");
        reply.Headers.GetValues("X-B").Should().Equal("3");
    }

    [Test]
    public async Task The_lowest_priority_is_asked_first_and_the_latest_among_equals()
    {
        foreach (string mapping in (string[])["5, 'old'", "5, 'new'", "7, 'last'", "3, 'first'"])
        {
            string[] parts = mapping.Split(", ");
            string method = parts[0] is "3" ? "GET" : "ANY";
            await _stubs.AddMappingAsync($$$"""{"priority": {{{parts[0]}}}, "request": {"method": "{{{method}}}", "urlPath": "/order"}, "response": {"body": "{{{parts[1].Trim('\'')}}}"}}""");
        }

        (await _client.GetStringAsync(new Uri("order", UriKind.Relative))).Should().Be("first");
        using HttpResponseMessage reply = await _client.DeleteAsync(new Uri("order", UriKind.Relative));
        (await reply.Content.ReadAsStringAsync()).Should().Be("new");
    }

    [Test]
    public async Task A_scenario_moves_from_state_to_state()
    {
        await _stubs.AddMappingAsync("""{"scenarioName": "hooks", "requiredScenarioState": "Started", "request": {"method": "GET", "urlPath": "/hooks"}, "response": {"body": "none"}}""");
        await _stubs.AddMappingAsync("""{"scenarioName": "hooks", "requiredScenarioState": "added", "request": {"method": "GET", "urlPath": "/hooks"}, "response": {"body": "one"}}""");
        await _stubs.AddMappingAsync("""{"scenarioName": "hooks", "newScenarioState": "added", "request": {"method": "POST", "urlPath": "/hooks"}}""");
        var hooks = new Uri("hooks", UriKind.Relative);

        string before = await _client.GetStringAsync(hooks);
        using HttpResponseMessage added = await _client.PostAsync(hooks, content: null);
        string after = await _client.GetStringAsync(hooks);

        (before, after).Should().Be(("none", "one"));
    }

    [TestCase("""{"fixedDelayMilliseconds": 300, "body": "x"}""")]
    [TestCase("""{"chunkedDribbleDelay": {"numberOfChunks": 4, "totalDuration": 600}, "body": "abcdefgh"}""")]
    public async Task A_delayed_reply_takes_its_time(string response)
    {
        await MapAsync("/slow", response);
        var clock = Stopwatch.StartNew();

        await _client.GetStringAsync(new Uri("slow", UriKind.Relative));

        clock.ElapsedMilliseconds.Should().BeGreaterThanOrEqualTo(250);
    }

    [TestCase("CONNECTION_RESET_BY_PEER")]
    [TestCase("EMPTY_RESPONSE")]
    [TestCase("MALFORMED_RESPONSE_CHUNK")]
    [TestCase("RANDOM_DATA_THEN_CLOSE")]
    public async Task A_fault_fails_the_request(string fault)
    {
        await MapAsync("/" + fault, $$"""{"fault": "{{fault}}"}""");

        Func<Task> get = () => _client.GetStringAsync(new Uri(fault, UriKind.Relative));

        await get.Should().ThrowAsync<HttpRequestException>();
    }

    private Task MapAsync(string path, string response) =>
        _stubs.AddMappingAsync($$$"""{"request": {"method": "GET", "urlPath": "{{{path}}}"}, "response": {{{response}}}}""");
}
