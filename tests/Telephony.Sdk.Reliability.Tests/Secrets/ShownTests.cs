using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Http;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Reliability.Tests.Doors;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Options, clients, requests and the stub's journal show no secret: not printed, not as JSON, not to who opens every node in a debugger.</summary>
public sealed class ShownTests
{
    /// <summary>The client and the options of each package.</summary>
    private static readonly Dictionary<string, (Type Client, Func<IServiceProvider, object> Options)> s_packages = new()
    {
        ["SangamCrm"] = (typeof(ISangamCrmClient), Options<SangamCrmOptions>),
        ["Exotel"] = (typeof(IExotelClient), Options<ExotelOptions>),
        ["SangomaCrm"] = (typeof(ISangomaCrmClient), Options<SangomaCrmOptions>),
        ["IbizfoneIvr"] = (typeof(IIbizfoneIvrClient), Options<IbizfoneIvrOptions>),
        ["CPaaS"] = (typeof(ICPaaSClient), Options<CPaaSOptions>),
        ["ElisionDialer"] = (typeof(IElisionDialerClient), Options<ElisionDialerOptions>),
        ["ElisionDialer, Form"] = (typeof(IElisionDialerClient), Options<ElisionDialerOptions>),
    };

    private static IEnumerable<CanaryDoor> Doors => CanaryDoor.Doors(CanarySeed.Value);

    [OneTimeSetUp]
    public static void PrintSeed() => CanarySeed.Print();

    [TestCaseSource(nameof(Doors))]
    public async Task Options_and_clients_show_none(object one)
    {
        var door = (CanaryDoor)one;
        await using StubServer server = await StubServer.StartAsync(door.Stub);
        await using ServiceProvider services = door.Open(server.BaseAddress, new ManualTimeProvider(DoorTests.BeforeTheExamples));
        object options = s_packages[door.Name].Options(services);
        object client = services.GetRequiredService(s_packages[door.Name].Client);
        using Sinks sinks = new();

        await door.Calls[0].Awaiting(call => call.SendAsync(services, CancellationToken.None)).Should().ThrowAsync<TelephonyException>();
        sinks.AddPrinted("options", options);
        sinks.AddPrinted("client", client);
        Open(sinks, "options", options);
        Open(sinks, "client", client);

        string.Join('\n', DebuggerView.Of("client", client).Select(shown => $"{shown.Path}: {shown.Text}")).Should().Contain("<credentials>P: ***", "the debugger goes in as far as they are");
        sinks.Find(door.All.Where(canary => canary.IsSecret)).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Doors))]
    public void Options_that_are_refused_do_not_say_what_they_hold(object one)
    {
        var door = (CanaryDoor)one;
        using Sinks sinks = new();
        foreach (string bad in new[] { "\n", "\0", "\r\nX: y", "\u0085" })
        {
            using ServiceProvider services = door.Open(new Uri("https://vendor.example"), TimeProvider.System, [.. door.Credentials.Select(setting => (setting.Key, setting.Value + bad + "z"))]);

            sinks.AddThrown("of options", Assert.Throws<OptionsValidationException>(() => s_packages[door.Name].Options(services)));
        }

        sinks.Find(door.All).Should().BeEmpty();
    }

    [Test]
    public void Requests_that_carry_secrets_show_none()
    {
        CanaryDoor door = Doors.First();
        using Sinks sinks = new();
        object[] requests =
        [
            new ElisionNewAgent("1000", door.AgentPassword.Text, 1, "Testing Person", "AGENTS") { PhonePassword = door.PhonePassword.Text },
            new ElisionAgentUpdate("1000") { Password = door.AgentPassword.Text, PhonePassword = door.PhonePassword.Text },
            new ElisionWidgetLogin("1000", door.AgentPassword.Text, "8001", door.PhonePassword.Text),
            new CPaaSOneTimePassword("919979271234", door.OneTimePassword.Text, "AN2222314c96", 1, "15168148111"),
        ];

        foreach (object request in requests)
        {
            sinks.AddPrinted("request", request);
            Open(sinks, "request", request);
        }

        sinks.Find(door.All).Should().BeEmpty();
    }

    [Test]
    public void What_is_sent_shows_none_while_it_is_sent()
    {
        CanaryDoor door = Doors.First();
        (string Name, string Value) secret = ("key", door.Configured[0].Text);
        var agent = new ElisionNewAgent("1000", door.AgentPassword.Text, 1, "Testing Person", "AGENTS") { PhonePassword = door.PhonePassword.Text };
        var password = new CPaaSOneTimePassword("919979271234", door.OneTimePassword.Text, "AN2222314c96", 1, "15168148111");
        using Sinks sinks = new();
        foreach (Credentials credentials in new Credentials[] { new HeaderCredentials(secret), HeaderCredentials.Bearer(secret.Value), HeaderCredentials.Basic("user", secret.Value), new QueryCredentials(secret), new FormCredentials(secret) })
        {
            using var request = new ApiRequest(door.Endpoints[0], new Uri("https://vendor.example/api?agent_pass=" + Uri.EscapeDataString(door.AgentPassword.Text)))
            {
                Content = new FormUrlEncodedContent([new("otp", door.OneTimePassword.Text)]),
                Secrets = [door.OneTimePassword.Text],
            };
            credentials.Apply(request);
            foreach (object sent in new object[] { credentials, request })
            {
                sinks.Add("sent", sent.ToString());
                Open(sinks, "sent", sent);
            }
        }

        Open(sinks, "body", new AgentFields(agent));
        Open(sinks, "body", new AgentForm(agent));
        Open(sinks, "body", new OneTimePasswordBody(password));

        sinks.Find(door.All).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Doors))]
    public async Task The_journal_and_the_reply_to_an_unknown_request_show_none(object one)
    {
        var door = (CanaryDoor)one;
        using Sinks sinks = new();
        await using StubServer strange = await StubServer.StartAsync(new StubServerOptions { Vendors = { door.Stub }, BasePath = "/elsewhere" });
        await using StubServer empty = await StubServer.StartAsync();
        foreach (StubServer server in new[] { strange, empty })
        {
            await using ServiceProvider services = door.Open(server.BaseAddress, new ManualTimeProvider(DoorTests.BeforeTheExamples));
            foreach (Call call in door.Calls)
            {
                await call.Awaiting(it => it.SendAsync(services, CancellationToken.None)).Should().ThrowAsync<TelephonyException>();
                StubRequest request = server.Journal.Requests[^1];
                sinks.Add("stub's 404", await ReplayAsync(request, server));
                sinks.AddPrinted("stub's fields", $"{request}\n{request.Headers}\n{request.Query}\n{request.Form}");
            }

            sinks.Add("journal", server.Journal.ToString());
        }

        sinks.Find(door.All.Where(canary => canary.IsSecret)).Should().BeEmpty();
    }

    /// <summary>The same request again, and the text of the reply.</summary>
    private static async Task<string> ReplayAsync(StubRequest request, StubServer server)
    {
        using var client = new HttpClient();
        using var again = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(server.BaseAddress, request.Target)) { Content = new ReadOnlyMemoryContent(request.Body) };
        foreach (string name in request.Headers.Names.Where(name => name is not ("Content-Length" or "Host")))
        {
            _ = again.Headers.TryAddWithoutValidation(name, request.Headers.All(name)) || again.Content.Headers.TryAddWithoutValidation(name, request.Headers.All(name));
        }

        using HttpResponseMessage reply = await client.SendAsync(again);
        reply.StatusCode.Should().Be(HttpStatusCode.NotFound);
        return await reply.Content.ReadAsStringAsync();
    }

    private static TOptions Options<TOptions>(IServiceProvider services)
        where TOptions : class => services.GetRequiredService<IOptions<TOptions>>().Value;

    private static void Open(Sinks sinks, string name, object value)
    {
        foreach ((string path, string text) in DebuggerView.Of(name, value))
        {
            sinks.Add(path, text);
        }
    }
}
