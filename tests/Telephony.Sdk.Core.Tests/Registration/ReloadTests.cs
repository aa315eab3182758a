using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Core.Tests.Registration;

/// <summary>What configuration that is reloaded does to a client that works.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ReloadTests
{
    private const string First = "test-token-first";
    private const string Second = "test-token-second";
    private const string Pin = "AA00000000000000000000000000000000000000000000000000000000000000";
    private const string OtherPin = "BB00000000000000000000000000000000000000000000000000000000000000";

    private readonly KeptLogs _logs = new();
    private readonly IConfigurationRoot _all = new ConfigurationBuilder().AddInMemoryCollection().Build();

    public ReloadTests() => Set(("Vendor:BaseAddress", "https://vendor.example"), ("Vendor:Token", First), ("Vendor:ResendDelay", "00:00:00.001"));

    [Test]
    public async Task The_next_request_has_the_new_credentials()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using ServiceProvider provider = Services(handler);
        ITestClient client = provider.GetRequiredService<ITestClient>();
        await client.Endpoints.GetAsync("1");

        Reload(("Vendor:Token", Second));
        await client.Endpoints.GetAsync("1");

        TokensOf(handler).Should().Equal(First, Second);
        provider.GetRequiredService<IOptionsMonitor<TestOptions>>().CurrentValue.Token.Should().Be(new Secret(Second));
        _logs.Lines.Should().Equal("Information Telephony.Sdk Test Vendor: TestOptions were reloaded; requests have the new Token from now on.");
    }

    [Test]
    public async Task An_operation_on_its_way_is_sent_again_with_the_new_ones_and_shows_neither()
    {
        var handler = new ScriptedHandler(
            _ =>
            {
                Reload(("Vendor:Token", Second));
                return Task.FromResult(ScriptedHandler.Json("{}", HttpStatusCode.ServiceUnavailable));
            },
            _ => Task.FromResult(ScriptedHandler.Json($$"""{"error":"{{First}} has become {{Second}}","code":"{{First}}"}""", HttpStatusCode.Unauthorized)));
        using ServiceProvider provider = Services(handler);

        TelephonyApiException thrown = (await FluentActions.Awaiting(() => provider.GetRequiredService<ITestClient>().Endpoints.GetAsync("1")).Should().ThrowAsync<TelephonyApiException>()).Which;

        TokensOf(handler).Should().Equal(First, Second);
        (thrown.VendorMessage, thrown.VendorCode).Should().Be(("*** has become ***", "***"));
        thrown.ToString().Should().NotContain("test-token");
    }

    [Test]
    public async Task An_attempt_takes_off_what_it_put_on()
    {
        var handler = new ScriptedHandler(_ =>
        {
            Reload(("Vendor:Token", Second));
            return Task.FromResult(ScriptedHandler.Json("""{"id":"1"}"""));
        });
        var seen = new List<string>();
        using ServiceProvider provider = Services(handler, client => client.AddHttpMessageHandler(() => new WatchingHandler(seen)), options => new QueryCredentials(("key", options.Token!.Reveal())));

        await provider.GetRequiredService<ITestClient>().Endpoints.GetAsync("1");
        await provider.GetRequiredService<ITestClient>().Endpoints.GetAsync("1");

        handler.Sent.Select(sent => sent.Address).Should().Equal($"https://vendor.example/calls/1?key={First}", $"https://vendor.example/calls/1?key={Second}");
        seen.Should().Equal(Enumerable.Repeat("https://vendor.example/calls/1", 4));
    }

    [Test]
    public async Task Options_that_cannot_work_are_warned_of_once_and_change_nothing()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using ServiceProvider provider = Services(handler);
        ITestClient client = provider.GetRequiredService<ITestClient>();

        Reload(("Vendor:Token", null), ("Vendor:BaseAddress", "https://user:test-token-third@vendor.example"));
        Reload();
        await client.Endpoints.GetAsync("1");

        TokensOf(handler).Should().Equal(First);
        provider.GetRequiredService<IOptionsMonitor<TestOptions>>().CurrentValue.Token.Should().Be(new Secret(First));
        _logs.Lines.Should().ContainSingle().Which.Should()
            .StartWith("Warning Telephony.Sdk Test Vendor: TestOptions were reloaded and cannot work, so the client goes on with those that it had. TestOptions: BaseAddress must not hold")
            .And.EndWith("TestOptions: Token is missing: ask the test for it.").And.NotContain("test-token");

        Reload(("Vendor:Token", Second), ("Vendor:BaseAddress", "https://vendor.example"));
        await client.Endpoints.GetAsync("1");

        TokensOf(handler).Should().Equal(First, Second);
    }

    [Test]
    public void A_key_that_holds_a_credential_shows_it_neither_in_the_warning_nor_in_the_exception()
    {
        string key = $"branch {First}\n";
        using ServiceProvider provider = Services(ScriptedHandler.Answering(HttpStatusCode.OK), key: key);
        provider.GetRequiredKeyedService<ITestClient>(key);

        Reload(("Vendor:Token", Second), ("Vendor:BaseAddress", null));

        _logs.Lines.Should().ContainSingle().Which.Should().Contain("TestOptions 'branch *** ' were reloaded and cannot work").And.NotContain(First).And.NotContain("\n");
        FluentActions.Invoking(() => TestClient.Of(ScriptedHandler.Answering(HttpStatusCode.OK), options => options.BaseAddress = null, key: "branch test-token"))
            .Should().Throw<OptionsValidationException>().WithMessage("TestOptions 'branch ***': BaseAddress is missing*");
    }

    [Test]
    public async Task What_the_code_of_the_application_throws_meanwhile_changes_nothing_and_shows_no_value()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using ServiceProvider provider = Services(handler, client => client.Services.PostConfigure<TestOptions>(options => _ = options.MaxResends == 7 ? throw new FormatException(Second) : 0));
        ITestClient client = provider.GetRequiredService<ITestClient>();

        Reload(("Vendor:Token", Second), ("Vendor:MaxResends", "7"));
        await client.Endpoints.GetAsync("1");

        TokensOf(handler).Should().Equal(First);
        _logs.Lines.Should().ContainSingle().Which.Should().EndWith("Making them failed with FormatException.");
    }

    [Test]
    public async Task New_credentials_do_not_go_to_an_old_server()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using ServiceProvider provider = Services(handler, key: "pune");
        ITestClient client = provider.GetRequiredKeyedService<ITestClient>("pune");

        Reload(("Vendor:Token", Second), ("Vendor:BaseAddress", "https://new.example"), ("Vendor:Timeout", "00:00:10"));
        Reload();
        await client.Endpoints.GetAsync("1");

        handler.Sent.Single().Address.Should().StartWith("https://vendor.example/");
        TokensOf(handler).Should().Equal(First);
        _logs.Lines.Should().Equal(
            "Warning Telephony.Sdk Test Vendor: TestOptions 'pune' were reloaded, and BaseAddress, Timeout changed, which takes a restart. The client goes on with all that it had, its credentials too.");

        Reload(("Vendor:BaseAddress", "https://vendor.example"), ("Vendor:Timeout", "00:00:30"));
        await client.Endpoints.GetAsync("1");

        TokensOf(handler).Should().Equal(First, Second);
    }

    [Test]
    public async Task A_client_that_is_made_after_the_reload_has_the_options_of_its_handlers()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using ServiceProvider provider = Services(handler);
        provider.GetRequiredService<IStartupValidator>().Validate();

        Reload(("Vendor:Token", Second), ("Vendor:BaseAddress", "https://new.example"));
        await provider.GetRequiredService<ITestClient>().Endpoints.GetAsync("1");

        handler.Sent.Single().Address.Should().StartWith("https://vendor.example/");
        TokensOf(handler).Should().Equal(First);
    }

    [Test]
    public void Fingerprints_are_not_added_twice_and_take_a_restart()
    {
        Set(("Vendor:CertificateFingerprints:0", Pin), ("Vendor:CertificateFingerprints:1", OtherPin));
        using ServiceProvider provider = Services(new SocketsHttpHandler());
        provider.GetRequiredService<ITestClient>();

        Reload(("Vendor:CertificateFingerprints:0", OtherPin), ("Vendor:CertificateFingerprints:1", Pin), ("Vendor:Token", Second));

        TestOptions options = provider.GetRequiredService<IOptionsMonitor<TestOptions>>().CurrentValue;
        options.CertificateFingerprints.Should().Equal(OtherPin, Pin);
        options.ReadFrom(_all.GetSection("Vendor"));
        options.CertificateFingerprints.Should().Equal(OtherPin, Pin);
        _logs.Lines.Should().ContainSingle().Which.Should().Contain("requests have the new Token from now on");

        Reload(("Vendor:CertificateFingerprints:1", null));

        _logs.Lines.Should().HaveCount(2).And.Contain(line => line.Contains("CertificateFingerprints changed, which takes a restart", StringComparison.Ordinal));
    }

    [Test]
    public async Task Accounts_reload_each_by_themselves()
    {
        Set(("North:BaseAddress", "https://north.example"), ("North:Token", First), ("South:BaseAddress", "https://south.example"), ("South:Token", First));
        var handlers = new Dictionary<string, ScriptedHandler>(StringComparer.Ordinal) { ["North"] = ScriptedHandler.Answering(HttpStatusCode.OK), ["South"] = ScriptedHandler.Answering(HttpStatusCode.OK) };
        IServiceCollection services = new ServiceCollection().AddSingleton<ILoggerFactory>(_logs);
        foreach ((string key, ScriptedHandler handler) in handlers)
        {
            VendorRegistration.AddVendor<ITestClient, TestClient, TestOptions>(services, TestClient.Vendor(), _all.GetSection(key), key).ConfigurePrimaryHttpMessageHandler(() => handler);
        }

        using ServiceProvider provider = services.BuildServiceProvider();
        ITestClient north = provider.GetRequiredKeyedService<ITestClient>("North");
        ITestClient south = provider.GetRequiredKeyedService<ITestClient>("South");

        Reload(("North:Token", Second), ("South:Token", null));
        await north.Endpoints.GetAsync("1");
        await south.Endpoints.GetAsync("1");

        TokensOf(handlers["North"]).Should().Equal(Second);
        TokensOf(handlers["South"]).Should().Equal(First);
        _logs.Lines.Should().HaveCount(2).And.Contain(line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("TestOptions 'South': Token is missing", StringComparison.Ordinal));
    }

    [Test]
    public void What_was_subscribed_to_ends_with_the_container()
    {
        var configuration = new CountedConfiguration(_all.GetSection("Vendor"));
        ServiceProvider provider = Services(ScriptedHandler.Answering(HttpStatusCode.OK), configuration: configuration);
        provider.GetRequiredService<ITestClient>();
        int listening = configuration.Listening;

        provider.Dispose();

        (listening, configuration.Listening).Should().Be((1, 0));
    }

    [Test]
    public async Task Other_sources_of_changed_options_are_followed_too()
    {
        string token = First;
        using var changed = new CancellationTokenSource();
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using ServiceProvider provider = Services(handler, client => client.Services
            .PostConfigure<TestOptions>(options => options.Token = token)
            .AddSingleton<IOptionsChangeTokenSource<TestOptions>>(new VaultSource(changed.Token)));
        ITestClient client = provider.GetRequiredService<ITestClient>();

        token = Second;
        await changed.CancelAsync();
        await client.Endpoints.GetAsync("1");

        TokensOf(handler).Should().Equal(Second);
    }

    [Test]
    public async Task Whoever_comes_last_wins_while_many_are_sent()
    {
        const int reloads = 200;
        var handler = new AnsweringHandler();
        using ServiceProvider provider = Services(handler);
        ITestClient client = provider.GetRequiredService<ITestClient>();
        Task sending = Parallel.ForAsync(0, 400, async (_, token) => await client.Endpoints.GetAsync("1", token));
        for (int i = 1; i <= reloads; i++)
        {
            Reload(("Vendor:Token", $"test-token-{i}"));
        }

        await sending;
        await client.Endpoints.GetAsync("1");

        handler.Tokens.Should().HaveCount(401).And.OnlyContain(value => value.StartsWith("test-token-", StringComparison.Ordinal));
        handler.Tokens.Last().Should().Be($"test-token-{reloads}");
    }

    private void Set(params (string Key, string? Value)[] values)
    {
        foreach ((string key, string? value) in values)
        {
            _all[key] = value;
        }
    }

    private void Reload(params (string Key, string? Value)[] values)
    {
        Set(values);
        _all.Reload();
    }

    private ServiceProvider Services(
        HttpMessageHandler primary, Action<IHttpClientBuilder>? adorn = null, Func<TestOptions, Credentials>? credentials = null, string? key = null, IConfiguration? configuration = null)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton<ILoggerFactory>(_logs).AddSingleton<IConfiguration>(_all);
        var vendor = new VendorDefinition<TestClient, TestOptions>(
            new TestReplyReader(), credentials ?? (options => Credentials.Headers(("X-Token", options.Token!.Reveal()))), (connection, _) => new TestClient(connection));
        IHttpClientBuilder client = VendorRegistration.AddVendor<ITestClient, TestClient, TestOptions>(services, vendor, configuration ?? _all.GetSection("Vendor"), key);
        client.ConfigurePrimaryHttpMessageHandler(() => primary);
        adorn?.Invoke(client);
        return services.BuildServiceProvider();
    }

    private static IEnumerable<string> TokensOf(ScriptedHandler handler) =>
        handler.Sent.Select(sent => sent.Headers.Split('\n').Single(line => line.StartsWith("X-Token: ", StringComparison.Ordinal))["X-Token: ".Length..].Trim());

    private sealed class WatchingHandler(List<string> seen) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(request.RequestUri!.AbsoluteUri);
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            seen.Add(request.RequestUri!.AbsoluteUri);
            return response;
        }
    }

    private sealed class AnsweringHandler : HttpMessageHandler
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Tokens { get; } = new();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Tokens.Enqueue(request.Headers.GetValues("X-Token").Single());
            return Task.FromResult(ScriptedHandler.Json("""{"id":"1"}"""));
        }
    }

    private sealed class VaultSource(CancellationToken changed) : IOptionsChangeTokenSource<TestOptions>
    {
        private int _asked;

        public string? Name => null;

        public IChangeToken GetChangeToken() => new CancellationChangeToken(_asked++ == 0 ? changed : CancellationToken.None);
    }

    /// <summary>Counts who listens to its reload.</summary>
    private sealed class CountedConfiguration(IConfiguration inner) : IConfiguration, IChangeToken
    {
        public int Listening { get; private set; }

        public bool HasChanged => false;

        public bool ActiveChangeCallbacks => true;

        public string? this[string key]
        {
            get => inner[key];
            set => inner[key] = value;
        }

        public IEnumerable<IConfigurationSection> GetChildren() => inner.GetChildren();

        public IChangeToken GetReloadToken() => this;

        public IConfigurationSection GetSection(string key) => inner.GetSection(key);

        public IDisposable RegisterChangeCallback(Action<object?> callback, object? state)
        {
            Listening++;
            return new Registration(() => Listening--);
        }

        private sealed class Registration(Action end) : IDisposable
        {
            public void Dispose() => end();
        }
    }
}
