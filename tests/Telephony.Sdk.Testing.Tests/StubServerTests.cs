using System.Net;
using System.Security.Cryptography;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests;

public sealed class StubServerTests
{
    private static readonly Uri _user = new("users/extension/1000", UriKind.Relative);

    [Test]
    public async Task The_base_address_is_a_loopback_address_with_the_vendor_s_base_path()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);

        server.BaseAddress.Should().BeEquivalentTo(new { Scheme = "http", Host = "127.0.0.1", AbsolutePath = "/admin/api/sangomacrm/rest/" });
        server.BaseAddress.Port.Should().BePositive();
        server.CertificateFingerprint.Should().BeNull();
    }

    [Test]
    public async Task A_mapping_in_code_overrides_the_vendor_s()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        using HttpClient client = ClientOf(server);
        Guid mine = server.Map("GET", "users/extension/1000", StubResponse.Json("{}", status: 503));

        using HttpResponseMessage first = await client.GetAsync(_user);
        server.Server.DeleteMapping(mine).Should().BeTrue();
        using HttpResponseMessage second = await client.GetAsync(_user);

        first.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        second.StatusCode.Should().Be(HttpStatusCode.OK);
        server.Server.DeleteMapping(mine).Should().BeFalse();
    }

    [Test]
    public async Task A_handler_sees_the_request()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        using HttpClient client = ClientOf(server);
        server.Map("POST", "/echo", request => StubResponse.Text(request.Query["a"] + request.Text + request.Headers["X-B"]));

        using var content = new StringContent("body");
        content.Headers.Add("X-B", "header");
        using HttpResponseMessage reply = await client.PostAsync(new Uri("echo?a=1+2", UriKind.Relative), content);

        (await reply.Content.ReadAsStringAsync()).Should().Be("1 2bodyheader");
    }

    [Test]
    public async Task Replies_come_in_turn_and_the_last_one_stays()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        using HttpClient client = ClientOf(server);
        server.Map("GET", "/a", StubResponse.Text("1"), StubResponse.Text("2"));
        var address = new Uri("a", UriKind.Relative);

        string[] replies = [await client.GetStringAsync(address), await client.GetStringAsync(address), await client.GetStringAsync(address)];

        replies.Should().Equal("1", "2", "2");
    }

    [Test]
    public async Task A_path_with_a_query_is_for_that_query_only()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        using HttpClient client = ClientOf(server);
        server.Map("GET", "/a?x=1", StubResponse.Text("1"));

        using HttpResponseMessage other = await client.GetAsync(new Uri("a?x=2", UriKind.Relative));

        other.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.GetStringAsync(new Uri("a?x=1", UriKind.Relative))).Should().Be("1");
    }

    [Test]
    public async Task What_a_handler_throws_reaches_the_reader_without_credentials()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        using HttpClient client = ClientOf(server);
        server.Map("GET", "/a", _ => throw new InvalidOperationException("no token=s3cret here"));

        using HttpResponseMessage reply = await client.GetAsync(new Uri("a", UriKind.Relative));

        reply.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        (await reply.Content.ReadAsStringAsync()).Should().Contain("InvalidOperationException: no token=*** here").And.NotContain("s3cret");
    }

    [Test]
    public async Task A_reply_that_cannot_be_sent_is_explained()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        using HttpClient client = ClientOf(server);
        (StubResponse? Response, string Problem)[] wrong =
        [
            (null, "it returned null"),
            (StubResponse.Empty(99), "the status is not between 200 and 599"),
            (StubResponse.Empty() with { Delay = TimeSpan.FromSeconds(-1) }, "the delay is not between"),
            (StubResponse.Empty() with { StatusMessage = "a\nb" }, "the status message holds"),
        ];
        foreach ((StubResponse? response, string problem) in wrong)
        {
            server.Map("GET", "/a", _ => response!);

            using HttpResponseMessage reply = await client.GetAsync(new Uri("a", UriKind.Relative));

            (await reply.Content.ReadAsStringAsync()).Should().Contain(problem);
        }
    }

    [Test]
    public async Task A_condition_of_a_fault_that_throws_is_explained()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        using HttpClient client = ClientOf(server);
        server.Faults.FailNextRequests(StubFault.Reset, when: _ => throw new NotSupportedException("no"));

        using HttpResponseMessage reply = await client.GetAsync(new Uri("a", UriKind.Relative));

        (await reply.Content.ReadAsStringAsync()).Should().Contain("NotSupportedException: no");
    }

    [TestCase("Content-Length", "1")]
    [TestCase("X-A", "a\r\nX-B: b")]
    [TestCase("X A", "a")]
    public async Task A_header_that_cannot_be_sent_is_explained(string name, string value)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        using HttpClient client = ClientOf(server);
        server.Map("GET", "/a", StubResponse.Empty().WithHeader(name, value));

        using HttpResponseMessage reply = await client.GetAsync(new Uri("a", UriKind.Relative));

        reply.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        (await reply.Content.ReadAsStringAsync()).Should().Contain($"the header '{name}'");
    }

    [TestCase("HEAD", 200)]
    [TestCase("GET", 204)]
    [TestCase("GET", 205)]
    [TestCase("GET", 304)]
    public async Task A_reply_that_has_no_body_by_definition_has_none(string method, int status)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        using HttpClient client = ClientOf(server);
        server.Map("ANY", "/a", StubResponse.Text("body", status));
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("a", UriKind.Relative));

        using HttpResponseMessage reply = await client.SendAsync(request);

        ((int)reply.StatusCode).Should().Be(status);
        (await reply.Content.ReadAsStringAsync()).Should().BeEmpty();
        server.Journal.Requests.Should().ContainSingle().Which.ReplySent.Should().BeTrue();
    }

    [Test]
    public async Task Https_shows_the_certificate_of_the_fingerprint()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.SangomaCrm }, UseHttps = true });
        string? seen = null;
        using var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, certificate, _, _) =>
            {
                seen = certificate!.GetCertHashString(HashAlgorithmName.SHA256);
                return true;
            },
        };
        using var client = new HttpClient(handler) { BaseAddress = server.BaseAddress };
        client.DefaultRequestHeaders.Add("Token", StubVendor.Token);

        string user = await client.GetStringAsync(_user);

        user.Should().Contain("John Smith");
        server.BaseAddress.Scheme.Should().Be("https");
        seen.Should().Be(server.CertificateFingerprint).And.MatchRegex("^[0-9A-F]{64}$");
    }

    [Test]
    public async Task Nobody_trusts_the_certificate_by_itself()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { UseHttps = true });
        using HttpClient client = ClientOf(server);

        Func<Task> get = () => client.GetStringAsync(_user);

        (await get.Should().ThrowAsync<HttpRequestException>()).Which.HttpRequestError.Should().Be(HttpRequestError.SecureConnectionError);
    }

    [Test]
    public async Task Parallel_requests_are_all_answered_and_journalled()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        using HttpClient client = ClientOf(server);

        string[] replies = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => client.GetStringAsync(_user)));

        replies.Should().OnlyContain(reply => reply.Contains("John Smith", StringComparison.Ordinal));
        server.Journal.Count("GET", "users/extension/1000").Should().Be(200);
        server.Journal.Requests.Should().OnlyContain(request => request.ReplySent);
    }

    [Test]
    public async Task Servers_live_side_by_side()
    {
        await using TelephonyStubs one = await TelephonyStubs.StartAsync();
        await using TelephonyStubs other = await TelephonyStubs.StartAsync();

        one.BaseAddress.Should().NotBe(other.BaseAddress);
    }

    [TestCase("api")]
    [TestCase("/a?b")]
    public async Task A_base_path_begins_with_a_slash_and_is_only_a_path(string path)
    {
        Func<Task> start = () => TelephonyStubs.StartAsync(new TelephonyStubsOptions { BasePath = path });

        await start.Should().ThrowAsync<ArgumentException>().WithMessage($"*got '{path}'*");
    }

    [Test]
    public async Task A_cancelled_start_is_cancelled()
    {
        Func<Task> start = () => TelephonyStubs.StartAsync(new CancellationToken(canceled: true));

        await start.Should().ThrowAsync<OperationCanceledException>();
    }

    [Test]
    public async Task It_knows_which_connections_are_open()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        using RawClient first = await RawClient.ConnectAsync(server.BaseAddress);
        RawClient second = await RawClient.ConnectAsync(server.BaseAddress);
        await first.SendGetAsync("/a");
        await first.ReadUntilAsync("server.AddMappings(folder).\n");
        await second.SendGetAsync("/a");
        await second.ReadUntilAsync("server.AddMappings(folder).\n");

        server.OpenConnectionCount.Should().Be(2);
        second.Dispose();

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (server.OpenConnectionCount > 1)
        {
            await Task.Delay(1, patience.Token);
        }

        server.OpenConnectionCount.Should().Be(1);
        server.Journal.ConnectionCount.Should().Be(2);
    }

    [Test]
    public async Task A_second_disposal_does_nothing()
    {
        TelephonyStubs server = await TelephonyStubs.StartAsync();

        await server.DisposeAsync();
        await server.DisposeAsync();
    }

    private static HttpClient ClientOf(TelephonyStubs server)
    {
        var client = new HttpClient { BaseAddress = server.BaseAddress };
        client.DefaultRequestHeaders.Add("Token", StubVendor.Token);
        return client;
    }
}
