using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Registration;

public sealed class RegistrationTests
{
    private const string Time = "a time such as 00:00:30 (hours, minutes, seconds; a number alone would be days, and 0:30 half an hour)";

    private const string Pin = "AA00000000000000000000000000000000000000000000000000000000000000";

    [Test]
    public void Options_come_from_configuration()
    {
        var options = new TestOptions();

        options.ReadFrom(Section(
            ("BaseAddress", "https://pbx.example.com/rest"),
            ("Token", "test-token"),
            ("Timeout", "00:00:20"),
            ("DownloadTimeout", "-00:00:00.001"),
            ("ConnectTimeout", "00:00:05"),
            ("AttemptTimeout", "00:00:04"),
            ("MaxResends", "3"),
            ("ResendDelay", "00:00:00.250"),
            ("MaxRetryAfter", "00:01:00"),
            ("SendTraceContext", "True"),
            ("CertificateFingerprints:0", Pin)));

        options.Should().BeEquivalentTo(new
        {
            BaseAddress = new Uri("https://pbx.example.com/rest"),
            Token = new Secret("test-token"),
            Timeout = TimeSpan.FromSeconds(20),
            DownloadTimeout = Timeout.InfiniteTimeSpan,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            AttemptTimeout = TimeSpan.FromSeconds(4),
            MaxResends = 3,
            ResendDelay = TimeSpan.FromMilliseconds(250),
            MaxRetryAfter = TimeSpan.FromMinutes(1),
            SendTraceContext = true,
            CertificateFingerprints = new[] { Pin },
        });
        options.FindProblems().Should().BeEmpty();
    }

    [Test]
    public void What_configuration_leaves_out_keeps_its_documented_value()
    {
        var options = new TestOptions();

        options.ReadFrom(Section(("AttemptTimeout", string.Empty)));

        options.Should().BeEquivalentTo(new
        {
            BaseAddress = (Uri?)null,
            Token = (Secret?)null,
            Timeout = TimeSpan.FromSeconds(30),
            DownloadTimeout = TimeSpan.FromMinutes(10),
            ConnectTimeout = TimeSpan.FromSeconds(10),
            AttemptTimeout = (TimeSpan?)null,
            MaxResends = 2,
            ResendDelay = TimeSpan.FromMilliseconds(500),
            MaxRetryAfter = TimeSpan.FromSeconds(10),
            SendTraceContext = false,
        });
    }

    [TestCase("BaseAddress", "pbx", "an absolute address such as https://pbx.example.com")]
    [TestCase("Timeout", "soon", Time)]
    [TestCase("Timeout", "0:30", "a time such as 00:00:30 (hours, minutes, seconds; a number alone would be days, and 0:30 half an hour)")]
    [TestCase("Timeout", "1", Time)]
    [TestCase("ResendDelay", "0.5", Time)]
    [TestCase("AttemptTimeout", "99:99:99", Time)]
    [TestCase("SendTraceContext", "yes", "true or false")]
    [TestCase("MaxResends", "two", "a whole number")]
    [TestCase("MaxResends", "99999999999", "a whole number")]
    public void A_value_that_cannot_be_read_names_its_key_and_not_itself(string key, string value, string expected)
    {
        Action bind = () => new TestOptions().ReadFrom(Section((key, value)));

        bind.Should().Throw<OptionsValidationException>().Which.Message.Should().Be($"The configuration value 'Telephony:Test:{key}' must be {expected}.");
    }

    [Test]
    public void A_client_is_made_from_configuration_once()
    {
        using ServiceProvider provider = Services(null, options => options.ReadFrom(Section(("BaseAddress", "https://vendor.example"), ("Token", "test-token")))).BuildServiceProvider();

        provider.GetRequiredService<ITestClient>().Should().BeSameAs(provider.GetRequiredService<ITestClient>());
    }

    [Test]
    public async Task Accounts_live_side_by_side()
    {
        var services = new ServiceCollection();
        ScriptedHandler[] handlers = [.. Enumerable.Range(0, 3).Select(_ => ScriptedHandler.Answering(System.Net.HttpStatusCode.OK))];
        Add(services, "north", options => Fill(options, "https://north.example")).ConfigurePrimaryHttpMessageHandler(() => handlers[0]);
        Add(services, "south", options => Fill(options, "https://south.example")).ConfigurePrimaryHttpMessageHandler(() => handlers[1]);
        Add(services, key: null, options => Fill(options, "https://main.example")).ConfigurePrimaryHttpMessageHandler(() => handlers[2]);
        using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<ITestClient>("north").Endpoints.GetAsync("1");
        await provider.GetRequiredKeyedService<ITestClient>("south").Endpoints.GetAsync("1");
        await provider.GetRequiredService<ITestClient>().Endpoints.GetAsync("1");

        handlers.Select(handler => new Uri(handler.Sent.Single().Address).Host).Should().Equal("north.example", "south.example", "main.example");
        provider.GetKeyedService<ITestClient>("west").Should().BeNull();
    }

    [Test]
    public void The_container_gives_its_clock_and_its_logging()
    {
        var clock = new TestSupport.Time.ManualTimeProvider();
        var logs = new KeptLogs();
        var services = Services("north", options => Fill(options, "http://pbx.example"));
        services.AddSingleton<TimeProvider>(clock).AddSingleton<ILoggerFactory>(logs);
        using ServiceProvider provider = services.BuildServiceProvider();

        var client = (TestClient)provider.GetRequiredKeyedService<ITestClient>("north");

        client.Time.Should().BeSameAs(clock);
        logs.Lines.Should().ContainSingle();
    }

    [Test]
    public void Options_that_cannot_work_fail_at_the_start_naming_the_account_the_option_and_what_to_do()
    {
        var services = new ServiceCollection();
        Add(services, "north", _ => { });
        Add(services, key: null, options => options.BaseAddress = new Uri("https://vendor.example"));
        using ServiceProvider provider = services.BuildServiceProvider();

        AggregateException failed = Assert.Throws<AggregateException>(provider.GetRequiredService<IStartupValidator>().Validate)!;

        failed.ToString().Should().Contain("TestOptions 'north': BaseAddress is missing: set it to the address of the vendor's API, such as https://pbx.example.com.")
            .And.Contain("TestOptions 'north': Token is missing: ask the test for it.")
            .And.Contain("TestOptions: Token is missing: ask the test for it.");
        provider.Invoking(it => it.GetRequiredKeyedService<ITestClient>("north")).Should().Throw<OptionsValidationException>();
    }

    [TestCase("http://pbx.example.com", true)]
    [TestCase("http://192.0.2.7:8080/rest", true)]
    [TestCase("https://pbx.example.com", false)]
    [TestCase("http://localhost:8080", false)]
    [TestCase("http://127.0.0.1", false)]
    [TestCase("http://[::1]", false)]
    public async Task Clear_text_is_warned_of_once(string address, bool warned)
    {
        var logs = new KeptLogs();
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(System.Net.HttpStatusCode.OK), options => options.BaseAddress = new Uri(address), loggerFactory: logs);

        await client.Endpoints.GetAsync("1");
        await client.Endpoints.GetAsync("2");

        logs.Lines.Should().HaveCount(warned ? 1 : 0);
        logs.Lines.Where(line => !line.StartsWith("Warning Telephony.Sdk Test Vendor: the base address http://", StringComparison.Ordinal) || line.Contains("/rest", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public async Task A_resend_is_logged_without_the_address()
    {
        var logs = new KeptLogs();
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(System.Net.HttpStatusCode.ServiceUnavailable, System.Net.HttpStatusCode.OK), loggerFactory: logs);

        await client.Endpoints.GetAsync("+919812345678");

        logs.Lines.Should().ContainSingle().Which.Should().MatchRegex(@"^Information Telephony\.Sdk Test Vendor: Test\.Get is sent again in \S+ \(1 of at most 2\) after HTTP 503\.$");
    }

    [TestCase("pune", "Test Vendor (pune): ")]
    [TestCase(null, "Test Vendor: ")]
    public async Task A_log_names_the_account_behind_the_vendor(string? key, string start)
    {
        var logs = new KeptLogs();
        using TestClient client = TestClient.Of(
            ScriptedHandler.Answering(System.Net.HttpStatusCode.ServiceUnavailable, System.Net.HttpStatusCode.OK),
            options => options.BaseAddress = new Uri("http://pbx.example.com"),
            loggerFactory: logs,
            key: key);

        await client.Endpoints.GetAsync("1");

        logs.Lines.Should().HaveCount(2);
        logs.Lines[0].Should().StartWith($"Warning Telephony.Sdk {start}the base address http://pbx.example.com is http");
        logs.Lines[1].Should().StartWith($"Information Telephony.Sdk {start}Test.Get is sent again in ");
        logs.Events.Should().Equal(new EventId(2, "ClearText"), new EventId(1, "Resending"));
        logs.Properties.Select(properties => properties["Vendor"]).Should().Equal("Test Vendor", "Test Vendor");
        logs.Properties.Select(properties => properties.GetValueOrDefault("Account")).Should().Equal(key, key);
    }

    [Test]
    public void Registering_twice_keeps_one_client()
    {
        var services = new ServiceCollection();
        Add(services, key: null, options => Fill(options, "https://vendor.example"));
        Add(services, key: null, options => options.MaxResends = 0);
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetServices<ITestClient>().Should().ContainSingle();
        provider.GetRequiredService<IOptions<TestOptions>>().Value.MaxResends.Should().Be(0);
    }

    private static void Fill(TestOptions options, string address)
    {
        options.BaseAddress = new Uri(address);
        options.Token = "test-token";
    }

    private static ServiceCollection Services(string? key, Action<TestOptions> configure)
    {
        var services = new ServiceCollection();
        Add(services, key, configure);
        return services;
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string? key, Action<TestOptions> configure) =>
        services.AddVendor<ITestClient, TestClient, TestOptions>(TestClient.Vendor(), configure, key);

    private static IConfigurationSection Section(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => new KeyValuePair<string, string?>("Telephony:Test:" + value.Key, value.Value)))
            .Build()
            .GetSection("Telephony:Test");

    private sealed class KeptLogs : ILoggerFactory, ILogger
    {
        private string _category = string.Empty;

        public List<string> Lines { get; } = [];

        public List<EventId> Events { get; } = [];

        public List<Dictionary<string, object?>> Properties { get; } = [];

        public ILogger CreateLogger(string categoryName)
        {
            _category = categoryName;
            return this;
        }

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Lines.Add($"{logLevel} {_category} {formatter(state, exception)}");
            Events.Add(eventId);
            Properties.Add(((IEnumerable<KeyValuePair<string, object?>>)state!).ToDictionary(StringComparer.Ordinal));
        }

        public void Dispose()
        {
        }
    }
}
