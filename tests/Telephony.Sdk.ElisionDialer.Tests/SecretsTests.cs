using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.Logging;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.ElisionDialer.Tests;

/// <summary>Passwords that the dialer echoes, or that a request carries, are in nothing that is thrown, logged, traced or printed.</summary>
[NonParallelizable]
public sealed class SecretsTests
{
    private const string User = "some-user";
    private const string Password = "canary pass+1";
    private const string AgentPassword = "canary,agent 2";
    private const string PhonePassword = "canary/phone=3";

    /// <summary>What a VICIdial makes of them.</summary>
    private static readonly string[] s_all =
    [
        Password, AgentPassword, PhonePassword, "canarypass1", "canaryagent2", "canaryphone3", "canary+pass%2B1", "canary%20pass%2B1", "canary%2Cagent%202",
    ];

    private static readonly string[] s_replies =
    [
        $"SUCCESS: add_user USER HAS BEEN ADDED - {User}|1000|{AgentPassword}|1|Testing Person|AGENTS",
        $"NOTICE: add_user {Password} {PhonePassword}\nSUCCESS: add_user USER HAS BEEN ADDED - {User}|1000|canaryagent2|1|Testing Person|AGENTS",
        $"ERROR: add_user USER ALREADY EXISTS - {User}|{AgentPassword}|canaryphone3",
        $"ERROR: Login incorrect, please try again - {User}|{Password}|BAD",
        $"Login incorrect, please try again: |{User}|canarypass1|BAD|",
        $$$"""{"success":false,"message":"{{{User}}} User does not have permission to add list in the system","data":{"user":"{{{User}}}","password":"canary-of-another"}}""",
        $$$"""{"success":false,"message":"{{{AgentPassword}}}","data":{"agent_pass":"canary \"of\" another"}}""",
        """{"success":false,"data":{"pass":"canary-cut-o""",
        $$"""["ERROR","add_multi_lead YOU MUST USE ALL REQUIRED FIELDS","{{User}}","{{Password}}"]""",
        $$"""["MAYBE","{{AgentPassword}}"]""",
        $"<html>{WebUtility.HtmlEncode(AgentPassword)} {Uri.EscapeDataString(PhonePassword)} canarypass1</html>",
        $"what is this {User} {AgentPassword}",
    ];

    [Test]
    public async Task They_escape_nowhere([ValueSource(nameof(s_replies))] string reply, [Values] ElisionTransport transport, [Values(200, 401, 500)] int status)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("GET", "/dialer/elision_api.php", _ => StubResponse.Text(reply, status));
        server.Map("POST", "/dialer/elision_api.php", _ => StubResponse.Text(reply, status));
        List<string> seen = [];
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (seen)
                {
                    seen.Add(activity.DisplayName + string.Join(" ", activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}")));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        var logs = new ListLogger(seen);
        using ElisionDialerClient client = ElisionDialerClient.Create(
            new ElisionDialerOptions
            {
                BaseAddress = server.BaseAddress,
                Source = "test",
                User = User,
                Password = Password,
                Transport = transport,
                ResendDelay = TimeSpan.FromMilliseconds(1),
            },
            logs);
        ElisionNewAgent agent = Dialer.NewAgent(password: AgentPassword);
        agent.PhonePassword = PhonePassword;
        seen.Add($"{agent.Password} {agent.PhonePassword}");

        try
        {
            ElisionAgentResult added = await client.Agents.AddAsync(agent);
            seen.Add(added.ToString());
            seen.AddRange(added.Notices);
            seen.AddRange(added.AlteredFields);
        }
        catch (TelephonyException exception)
        {
            seen.Add(exception.ToString());
            seen.Add((exception as TelephonyApiException)?.ReplyText + (exception as TelephonyApiException)?.VendorMessage + (exception as TelephonyProtocolException)?.ReplyText);
        }

        seen.Should().HaveCountGreaterThan(3, "there is a result, a span and a reply");
        foreach (string secret in s_all)
        {
            seen.Should().NotContain(text => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }

        seen.Should().NotContain(text => text.Contains("canary", StringComparison.OrdinalIgnoreCase));
    }

    [Test]
    public async Task A_handler_that_disposes_of_the_form_does_not_let_its_passwords_out()
    {
        using ElisionDialerClient client = Dialer.At(
            new Uri("https://dialer.example.com"),
            options => options.Transport = ElisionTransport.Form,
            new DisposingHandler($"ERROR: add_user ODD {AgentPassword} - x|{PhonePassword}"));
        ElisionNewAgent agent = Dialer.NewAgent(password: AgentPassword);
        agent.PhonePassword = PhonePassword;

        TelephonyApiException refusal = (await client.Awaiting(it => it.Agents.AddAsync(agent)).Should().ThrowAsync<TelephonyApiException>()).Which;

        (refusal + refusal.ReplyText + refusal.VendorMessage).Should().NotContain("canary");
    }

    [TestCase("api|1000|{0}|1|Testing Person|AGENTS")]
    [TestCase("1000|{0}|1|Testing Person|AGENTS")]
    [TestCase("{0}|1|Testing Person|AGENTS")]
    [TestCase("api|{0}|{0}|{0}|{0}|{0}")]
    public async Task A_password_in_an_odd_place_of_the_echo_is_in_no_result(string echo)
    {
        using ElisionDialerClient client = Dialer.Answering("SUCCESS: add_user USER HAS BEEN ADDED - " + string.Format(System.Globalization.CultureInfo.InvariantCulture, echo, AgentPassword));

        ElisionAgentResult added = await client.Agents.AddAsync(Dialer.NewAgent(password: AgentPassword));

        added.ToString().Should().NotContain("canary");
    }

    [TestCase("""{"success":true,"message":"some-user canary pass+1","data":{"list_name":"some-user","campaign_id":"canary pass+1","list_id":"canarypass1"}}""")]
    [TestCase("SUCCESS: add_list some-user - some-user|canary pass+1|some-user|canarypass1")]
    public async Task Credentials_in_the_place_of_a_list_are_in_no_result(string reply)
    {
        using ElisionDialerClient client = Dialer.Answering(reply, change: options => (options.User, options.Password) = (User, Password));

        (await client.Lists.AddAsync(Dialer.NewList())).ToString().Should().NotContain("canary");
    }

    [Test]
    public async Task An_API_user_and_a_password_that_hold_the_separator_of_the_echo_are_in_no_result_and_alter_nothing()
    {
        const string apiUser = "canary|user";
        const string password = "canary|pass";
        using ElisionDialerClient client = Dialer.Answering(
            $"SUCCESS: add_user USER HAS BEEN ADDED - {apiUser}|1000|{password}|1|Testing Person|AGENTS", change: options => options.User = apiUser);
        using ElisionDialerClient lists = Dialer.Answering(
            $"SUCCESS: add_list LIST HAS BEEN ADDED - {apiUser}|{Dialer.NewList().ListId}|{Dialer.NewList().Name}|{Dialer.NewList().CampaignId}|N", change: options => options.User = apiUser);

        ElisionAgentResult added = await client.Agents.AddAsync(Dialer.NewAgent("1000", password: password));
        ElisionListResult list = await lists.Lists.AddAsync(Dialer.NewList());

        added.Should().BeEquivalentTo(new { User = "1000", Level = "1", FullName = "Testing Person", UserGroup = "AGENTS" });
        added.AlteredFields.Should().BeEmpty();
        list.AlteredFields.Should().BeEmpty();
        (added.ToString() + list).Should().NotContain("canary");
    }

    private sealed class DisposingHandler(string reply) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Content!.Dispose();
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(reply), RequestMessage = request });
        }
    }

    private sealed class ListLogger(List<string> lines) : ILoggerFactory, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add(formatter(state, exception) + exception);
            }
        }

        public void Dispose()
        {
        }
    }
}
