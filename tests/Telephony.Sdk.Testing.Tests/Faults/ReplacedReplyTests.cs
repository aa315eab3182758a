using System.Net;
using System.Net.Http.Json;

namespace Telephony.Sdk.Testing.Tests.Faults;

/// <summary>What is done, and then answered as if it was not.</summary>
public sealed class ReplacedReplyTests
{
    private TelephonyStubs _stubs = null!;
    private HttpClient _client = null!;

    [SetUp]
    public async Task Start()
    {
        _stubs = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        _client = new HttpClient { BaseAddress = _stubs.BaseAddress };
        _client.DefaultRequestHeaders.Add("Token", StubVendor.Token);
    }

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _stubs.DisposeAsync();
    }

    [Test]
    public async Task The_request_is_served_before_the_server_fails()
    {
        _stubs.Faults.ReplaceNextReplies(503, "<html>unavailable</html>");

        using HttpResponseMessage failed = await AddAsync();

        failed.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        failed.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await failed.Content.ReadAsStringAsync()).Should().Be("<html>unavailable</html>");
        (await _client.GetStringAsync("webhooks")).Should().Contain("https://crm.example/added");
        _stubs.Unmatched.Should().BeEmpty();
    }

    [Test]
    public async Task It_takes_a_fault_and_only_the_requests_that_fit()
    {
        _stubs.Faults.ReplaceNextReplies(500, "0123456789", count: 2, when: request => request.Method == "POST");
        _stubs.Faults.FailNextRequests(StubFault.TruncatedBody, when: request => request.Method == "POST");

        (await _client.GetStringAsync("webhooks")).Should().NotContain("added");
        await this.Invoking(it => it.AddAsync()).Should().ThrowAsync<HttpRequestException>();
        using HttpResponseMessage second = await AddAsync();
        second.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        using HttpResponseMessage third = await AddAsync();
        third.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [TestCase(199, 1)]
    [TestCase(600, 1)]
    [TestCase(200, 0)]
    public void What_is_no_reply_is_refused(int status, int count) =>
        _stubs.Faults.Invoking(faults => faults.ReplaceNextReplies(status, count: count)).Should().Throw<ArgumentOutOfRangeException>();

    private Task<HttpResponseMessage> AddAsync() => _client.PostAsJsonAsync("webhooks", new { url = "https://crm.example/added", direction = "both" });
}
