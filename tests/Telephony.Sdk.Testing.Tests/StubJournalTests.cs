using System.Text;

namespace Telephony.Sdk.Testing.Tests;

public sealed class StubJournalTests : SangomaFixture
{
    [Test]
    public async Task A_request_is_kept_as_it_arrived()
    {
        using var content = new StringContent("""{"url":"http://postb.in/abc123","direction":"both"}""", Encoding.UTF8, "application/json");
        using HttpResponseMessage reply = await Client.PostAsync(new Uri("webhooks", UriKind.Relative), content);

        StubRequest request = Stubs.Journal.Requests.Should().ContainSingle().Subject;
        request.Should().BeEquivalentTo(new
        {
            Method = "POST",
            Target = "/admin/api/sangomacrm/rest/webhooks",
            Path = "/admin/api/sangomacrm/rest/webhooks",
            Text = """{"url":"http://postb.in/abc123","direction":"both"}""",
            MappingName = "A webhook is added",
            ReplySent = true,
            Fault = StubFault.None,
            Connection = 1,
            NumberOnConnection = 1,
        });
        request.Headers["token"].Should().Be(StubVendor.Token);
        request.Body.Length.Should().Be(request.Text.Length);
        request.Mapping!.Metadata["operation"].Should().Be("Webhooks.Add");
    }

    [Test]
    public async Task Query_and_form_are_decoded_and_the_path_is_not()
    {
        using var form = new FormUrlEncodedContent([new("a", "1 2"), new("a", "3")]);
        using HttpResponseMessage reply = await Client.PostAsync(new Uri("/p%2Fq?x=%C3%BC&y&x=2", UriKind.Relative), form);

        StubRequest request = Stubs.Journal.Unmatched.Should().ContainSingle().Subject;
        request.Path.Should().Be("/p%2Fq");
        request.Query.All("x").Should().Equal("ü", "2");
        request.Query["y"].Should().BeEmpty();
        request.Query["z"].Should().BeNull();
        request.Query.Names.Should().Equal("x", "y");
        request.Form.All("a").Should().Equal("1 2", "3");
        request.MappingName.Should().BeNull();
    }

    [Test]
    public async Task Requests_are_found_by_method_and_path_in_order_of_arrival()
    {
        await GetAsync("users/id/1");
        await GetAsync("users/extension/1000");
        await GetAsync("users/id/1");

        Stubs.Journal.Requests.Select(request => request.Path[^4..]).Should().Equal("id/1", "1000", "id/1");
        Stubs.Journal.Count().Should().Be(3);
        Stubs.Journal.Count("GET", "users/id/1").Should().Be(2);
        Stubs.Journal.Count("ANY", "/admin/api/sangomacrm/rest/users/id/1").Should().Be(2);
        Stubs.Journal.Count("POST", "users/id/1").Should().Be(0);
        Stubs.Journal.Count(request => request.NumberOnConnection == 3).Should().Be(1);
        Stubs.Journal.ConnectionCount.Should().Be(1);
    }

    [Test]
    public async Task It_prints_without_credentials()
    {
        await GetAsync("users/id/1");
        using HttpResponseMessage reply = await Client.GetAsync(new Uri("x?apikey=s3cret", UriKind.Relative));

        Stubs.Journal.ToString().Should().Be("""
            2 requests on 1 connection
              GET /admin/api/sangomacrm/rest/users/id/1 (0 bytes) -> "The user with id 1"
              GET /admin/api/sangomacrm/rest/x?apikey=*** (0 bytes) -> no mapping
            """.ReplaceLineEndings("\n"));
        Stubs.Journal.Requests[0].Headers.ToString().Should().Contain("Token: ***").And.NotContain(StubVendor.Token);
    }

    [Test]
    public async Task A_failing_assertion_prints_without_credentials()
    {
        using HttpResponseMessage reply = await Client.GetAsync(new Uri("x?apikey=s3cret", UriKind.Relative));

        Action assertion = () => Stubs.Journal.Requests.Should().BeEmpty();

        assertion.Should().Throw<Exception>().Which.Message.Should().Contain("apikey=***").And.NotContain("s3cret").And.NotContain(StubVendor.Token);
    }

    [Test]
    public async Task Clear_forgets()
    {
        await GetAsync("users/id/1");

        Stubs.Journal.Clear();

        Stubs.Journal.Requests.Should().BeEmpty();
        Stubs.Journal.ConnectionCount.Should().Be(0);
    }

    [Test]
    public async Task One_can_wait_for_an_arrival()
    {
        Task waiting = Stubs.Journal.WaitForAsync(2, CancellationToken.None);
        await GetAsync("users/id/1");
        waiting.IsCompleted.Should().BeFalse();

        await GetAsync("users/id/1");

        await waiting.WaitAsync(TimeSpan.FromSeconds(10));
        Stubs.Journal.WaitForAsync(2, CancellationToken.None).IsCompletedSuccessfully.Should().BeTrue();
    }

    [Test]
    public async Task Waiting_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        Task waiting = Stubs.Journal.WaitForAsync(1, source.Token);

        await source.CancelAsync();

        await waiting.Invoking(async task => await task).Should().ThrowAsync<OperationCanceledException>();
    }

    private Task<string> GetAsync(string path) => Client.GetStringAsync(new Uri(path, UriKind.Relative));
}
