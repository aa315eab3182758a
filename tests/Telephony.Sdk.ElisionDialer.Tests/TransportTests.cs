using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.ElisionDialer.Tests;

/// <summary>What is on the wire, and how often.</summary>
public sealed class TransportTests
{
    private const string Script = "/dialer/elision_api.php";

    private TelephonyStubs _server = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _server = await TelephonyStubs.StartAsync();
        _server.Map("GET", Script, _ => StubResponse.Json("""{"success":true,"data":[]}"""));
        _server.Map("POST", Script, _ => StubResponse.Json("""{"success":true,"data":[]}"""));
    }

    [TearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_query_holds_the_documents_fields_percent_encoded()
    {
        using ElisionDialerClient client = Dialer.At(_server.BaseAddress, options => options.Password = "p&=+ \u00E4");

        await client.Agents.AddAsync(Dialer.NewAgent(password: "a+b c", fullName: "A&B #\u0905"));

        StubRequest request = _server.Journal.Requests.Single();
        request.Target.Should().Be(
            "/dialer/elision_api.php?function=add_user&agent_user=1000&agent_pass=a%2Bb%20c&agent_user_level=1&agent_full_name=A%26B%20%23%E0%A4%85&agent_user_group=AGENTS&source=test&user=test-account&pass=p%26%3D%2B%20%C3%A4");
        request.Headers["Content-Length"].Should().Be("0", "that keeps the connection pool from sending it again");
    }

    [Test]
    public async Task A_form_holds_everything_and_its_address_nothing()
    {
        using ElisionDialerClient client = Dialer.At(_server.BaseAddress, options => options.Transport = ElisionTransport.Form);

        await client.Agents.AddAsync(Dialer.NewAgent(password: "a+b c"));

        StubRequest request = _server.Journal.Requests.Single();
        request.Target.Should().Be(Script);
        request.Text.Should().Be("source=test&user=test-account&pass=test-token&function=add_user&agent_user=1000&agent_pass=a%2Bb+c&agent_user_level=1&agent_full_name=Testing+Person&agent_user_group=AGENTS");
        request.Headers["Content-Length"].Should().NotBeNull();
    }

    [TestCase(ElisionTransport.Query)]
    [TestCase(ElisionTransport.Form)]
    public async Task What_creates_something_arrives_once_when_a_kept_alive_connection_dies_behind_it(ElisionTransport transport)
    {
        (string, Func<ElisionDialerClient, Task>)[] calls =
        [
            ("add_user", client => client.Agents.AddAsync(Dialer.NewAgent())),
            ("add_list", client => client.Lists.AddAsync(Dialer.NewList())),
            ("add_multi_lead", client => client.Leads.AddAsync(Dialer.Lead())),
        ];
        foreach ((string function, Func<ElisionDialerClient, Task> call) in calls)
        {
            using ElisionDialerClient client = Dialer.At(_server.BaseAddress, options => options.Transport = transport);
            await client.Lists.ListActiveAsync();
            _server.Faults.FailNextReusedConnections(StubFault.CloseWithoutReply);

            TelephonyTransportException error = (await client.Awaiting(call).Should().ThrowAsync<TelephonyTransportException>()).Which;

            error.MayHaveTakenEffect.Should().BeTrue();
            error.ToString().Should().NotContain("test-token").And.NotContain("test-agent-pass");
            _server.Journal.Count(request => (request.Query["function"] ?? request.Form["function"]) == function).Should().Be(1);
        }
    }

    [TestCase(ElisionTransport.Query, 503, "update_user", 3)]
    [TestCase(ElisionTransport.Form, 503, "update_user", 3)]
    [TestCase(ElisionTransport.Query, 503, "add_user", 1)]
    [TestCase(ElisionTransport.Form, 503, "add_user", 1)]
    [TestCase(ElisionTransport.Query, 401, "update_user", 1)]
    public async Task What_may_be_sent_twice_is_and_with_its_credentials_once(ElisionTransport transport, int status, string function, int arrivals)
    {
        _server.Map("GET", Script, _ => StubResponse.Empty(status));
        _server.Map("POST", Script, _ => StubResponse.Empty(status));
        using ElisionDialerClient client = Dialer.At(_server.BaseAddress, options =>
        {
            options.Transport = transport;
            options.ResendDelay = TimeSpan.FromMilliseconds(1);
        });

        await client.Awaiting(it => function == "add_user" ? it.Agents.AddAsync(Dialer.NewAgent()) : it.Agents.UpdateAsync(new("1000") { Level = 1 })).Should().ThrowAsync<TelephonyApiException>();

        _server.Journal.Count().Should().Be(arrivals);
        _server.Journal.Requests.Should().OnlyContain(request => (request.Query.All("pass").Count + request.Form.All("pass").Count) == 1);
    }

    [TestCase("ERROR: Login incorrect, please try again - test-account|test-token|BAD")]
    [TestCase("Too many login attempts, try again in 15 minutes: |test-account|LOCK|")]
    public async Task A_login_error_is_never_sent_again(string reply)
    {
        _server.Map("GET", Script, StubResponse.Text(reply));
        using ElisionDialerClient client = Dialer.At(_server.BaseAddress, options => options.MaxResends = 10);

        (await client.Awaiting(it => it.Lists.ListActiveAsync()).Should().ThrowAsync<TelephonyApiException>()).Which.Kind.Should().Be(TelephonyErrorKind.Authentication);

        _server.Journal.Count().Should().Be(1);
    }
}
