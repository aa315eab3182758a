using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Sending;
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

    private static IEnumerable<CanaryVendor> Vendors => CanaryVendor.FromSeed(CanarySeed.Value);

    [OneTimeSetUp]
    public static void PrintSeed() => CanarySeed.Print();

    [TestCaseSource(nameof(Vendors))]
    public async Task Options_and_clients_show_none(object one)
    {
        var vendor = (CanaryVendor)one;
        await using TelephonyStubs server = await vendor.StartStubsAsync();
        await using ServiceProvider services = vendor.Open(server.BaseAddress, new ManualTimeProvider(ExampleClock.Start));
        object options = s_packages[vendor.Name].Options(services);
        object client = services.GetRequiredService(s_packages[vendor.Name].Client);
        using Sinks sinks = new();

        await vendor.Calls[0].Awaiting(call => call.SendAsync(services, CancellationToken.None)).Should().ThrowAsync<TelephonyException>();
        sinks.AddPrinted("options", options);
        sinks.AddPrinted("client", client);
        Open(sinks, "options", options);
        Open(sinks, "client", client);

        string.Join('\n', DebuggerView.Of("client", client).Select(shown => $"{shown.Path}: {shown.Text}")).Should().Contain("_pipeline._credentials: ***", "the debugger goes in as far as they are");
        sinks.Find(vendor.All.Where(canary => canary.IsSecret)).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Vendors))]
    public void Options_that_are_refused_do_not_say_what_they_hold(object one)
    {
        var vendor = (CanaryVendor)one;
        using Sinks sinks = new();
        foreach (string bad in new[] { "\n", "\0", "\r\nX: y", "\u0085" })
        {
            using ServiceProvider services = vendor.Open(new Uri("https://vendor.example"), TimeProvider.System, [.. vendor.Credentials.Select(setting => (setting.Key, setting.Value + bad + "z"))]);

            sinks.AddThrown("of options", Assert.Throws<OptionsValidationException>(() => s_packages[vendor.Name].Options(services)));
        }

        sinks.Find(vendor.All).Should().BeEmpty();
    }

    [Test]
    public void Requests_that_carry_secrets_show_none()
    {
        CanaryVendor vendor = Vendors.First();
        using Sinks sinks = new();
        object[] requests =
        [
            new ElisionNewAgent("1000", vendor.AgentPassword.Text, 1, "Testing Person", "AGENTS") { PhonePassword = vendor.PhonePassword.Text },
            new ElisionAgentUpdate("1000") { Password = vendor.AgentPassword.Text, PhonePassword = vendor.PhonePassword.Text },
            new ElisionWidgetLogin("1000", vendor.AgentPassword.Text, "8001", vendor.PhonePassword.Text),
            new CPaaSOneTimePassword("919979271234", vendor.OneTimePassword.Text, "AN2222314c96", 1, "15168148111"),
        ];

        foreach (object request in requests)
        {
            sinks.AddPrinted("request", request);
            Open(sinks, "request", request);
        }

        sinks.Find(vendor.All).Should().BeEmpty();
    }

    /// <summary>A request is the vendor's below our handlers: above them, where the application's stand, nobody sees who it is from.</summary>
    [TestCaseSource(nameof(Vendors))]
    public async Task What_is_sent_shows_no_credential_to_a_handler_of_the_application(object one)
    {
        var vendor = (CanaryVendor)one;
        using Sinks sinks = new();
        await using TelephonyStubs server = await vendor.StartStubsAsync();
        int seen = 0;
        await using ServiceProvider services = vendor.Open(
            server.BaseAddress,
            new ManualTimeProvider(ExampleClock.Start),
            settings: [("MaxResends", "0")],
            configure: client => client.AddHttpMessageHandler(() => new WatchingHandler((when, message) =>
            {
                seen++;
                Look(sinks, when, message);
            })));
        foreach (Call call in vendor.Calls)
        {
            await call.Awaiting(it => it.SendAsync(services, CancellationToken.None)).Should().ThrowAsync<TelephonyException>();
        }

        seen.Should().Be(2 * vendor.Calls.Count, "each is seen before it is sent and after");
        Canary[] configured = [.. vendor.Configured.Where(canary => canary.IsSecret)];
        sinks.Find(configured).Should().BeEmpty();
        IEnumerable<string> found = sinks.Find(vendor.All.Except(configured));
        if (vendor.Name == "ElisionDialer")
        {
            found.Should().Contain(one => one.Contains(" in address before", StringComparison.Ordinal), "with the transport Query an agent's new password is part of the address");
            found = found.Where(one => !one.Contains(" in address", StringComparison.Ordinal) && !one.Contains("Target", StringComparison.Ordinal));
        }

        found.Should().BeEmpty();
    }

    [Test]
    public async Task What_the_credentials_have_left_shows_none()
    {
        CanaryVendor vendor = Vendors.First();
        (string Name, string Value) secret = ("key", vendor.Configured[0].Text);
        using Sinks sinks = new();
        foreach (Credentials credentials in new Credentials[] { Credentials.Headers(secret), Credentials.Bearer(secret.Value), Credentials.Basic("user", secret.Value), Credentials.Query(secret), Credentials.Form(secret) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("https://vendor.example/api?a=b")) { Content = new FormBody([("name", "value")]) };

            object? before = credentials.Apply(request);
            (request + await request.Content!.ReadAsStringAsync()).Should().MatchRegex("(?s)Authorization|key", "they were on it");
            credentials.Remove(request, before);

            sinks.Add("credentials", credentials.ToString());
            Open(sinks, "credentials", credentials);
            Look(sinks, "afterwards", request);
            sinks.Add("body", await request.Content.ReadAsStringAsync());
        }

        sinks.Find(vendor.All).Should().BeEmpty();
    }

    [Test]
    public void Bodies_show_none()
    {
        CanaryVendor vendor = Vendors.First();
        var agent = new ElisionNewAgent("1000", vendor.AgentPassword.Text, 1, "Testing Person", "AGENTS") { PhonePassword = vendor.PhonePassword.Text };
        var password = new OneTimePasswordBody(new CPaaSOneTimePassword("919979271234", vendor.OneTimePassword.Text, "AN2222314c96", 1, "15168148111"));
        using Sinks sinks = new();
        foreach (object body in new object[] { agent.ToFields(), agent.ToFields().ToForm("add_user"), password, new JsonBody("{}"u8.ToArray(), password) })
        {
            body.Should().BeAssignableTo<ICarriesSecrets>().Which.Secrets.Should().NotBeEmpty();
            sinks.Add("body", body.ToString());
            Open(sinks, "body", body);
        }

        sinks.Find(vendor.All).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Vendors))]
    public async Task The_journal_and_the_reply_to_an_unknown_request_show_none(object one)
    {
        var vendor = (CanaryVendor)one;
        using Sinks sinks = new();
        await using TelephonyStubs strange = await vendor.StartStubsAsync();
        await using TelephonyStubs empty = await TelephonyStubs.StartAsync();
        foreach (TelephonyStubs server in new[] { strange, empty })
        {
            await using ServiceProvider services = vendor.Open(new Uri(server.BaseAddress, "/elsewhere/"), new ManualTimeProvider(ExampleClock.Start));
            foreach (Call call in vendor.Calls)
            {
                await call.Awaiting(it => it.SendAsync(services, CancellationToken.None)).Should().ThrowAsync<TelephonyException>();
                StubRequest request = server.Journal.Requests[^1];
                sinks.Add("stub's 404", await ReplayAsync(request, server));
                sinks.AddPrinted("stub's fields", $"{request}\n{request.Headers}\n{request.Query}\n{request.Form}");
            }

            sinks.Add("journal", server.Journal.ToString());
        }

        sinks.Find(vendor.All.Where(canary => canary.IsSecret)).Should().BeEmpty();
    }

    /// <summary>All that whoever holds a message sees of it; its address apart.</summary>
    private static void Look(Sinks sinks, string when, HttpRequestMessage message)
    {
        string address = message.RequestUri!.ToString();
        sinks.Add("address " + when, address);
        sinks.Add("address " + when, message.RequestUri.AbsoluteUri);
        sinks.Add("message " + when, message.ToString().Replace(address, "address", StringComparison.Ordinal));
        sinks.Add("headers " + when, $"{message.Headers}{message.Content?.Headers}");
        Open(sinks, "body " + when, message.Content);
        foreach (object? note in ((IDictionary<string, object?>)message.Options).Values)
        {
            sinks.Add("note " + when, note?.ToString());
            Open(sinks, "note " + when, note);
        }
    }

    /// <summary>The same request again, and the text of the reply.</summary>
    private static async Task<string> ReplayAsync(StubRequest request, TelephonyStubs server)
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

    private static void Open(Sinks sinks, string name, object? value)
    {
        foreach ((string path, string text) in value is null ? [] : DebuggerView.Of(name, value))
        {
            sinks.Add(path, text);
        }
    }
}
