using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Registration;

namespace Telephony.Sdk.Core.Tests.Registration;

public sealed class RegistrationTests
{
    private const string Pin = "AA00000000000000000000000000000000000000000000000000000000000000";

    [Test]
    public void Options_come_from_configuration()
    {
        var options = new TestOptions();

        options.Bind(Section(
            ("BaseAddress", "https://pbx.example.com/rest"),
            ("Token", "test-token"),
            ("Timeout", "00:00:20"),
            ("DownloadTimeout", "-00:00:00.001"),
            ("ConnectTimeout", "00:00:05"),
            ("AttemptTimeout", "00:00:04"),
            ("MaxResends", "3"),
            ("ResendDelay", "00:00:00.250"),
            ("MaxRetryAfter", "00:01:00"),
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
            CertificateFingerprints = new[] { Pin },
        });
        options.FindProblems().Should().BeEmpty();
    }

    [Test]
    public void What_configuration_leaves_out_keeps_its_documented_value()
    {
        var options = new TestOptions();

        options.Bind(Section(("AttemptTimeout", string.Empty)));

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
        });
    }

    [TestCase("BaseAddress", "pbx", "an absolute address such as https://pbx.example.com")]
    [TestCase("Timeout", "soon", "a time such as 00:00:30")]
    [TestCase("AttemptTimeout", "99:99:99", "a time such as 00:00:30")]
    [TestCase("MaxResends", "two", "a whole number")]
    [TestCase("MaxResends", "99999999999", "a whole number")]
    public void A_value_that_cannot_be_read_names_its_key_and_not_itself(string key, string value, string expected)
    {
        Action bind = () => new TestOptions().Bind(Section((key, value)));

        bind.Should().Throw<OptionsValidationException>().Which.Message.Should().Be($"The configuration value 'Telephony:Test:{key}' must be {expected}.");
    }

    [Test]
    public void A_client_is_made_from_configuration_once()
    {
        using ServiceProvider provider = Services(null, options => options.Bind(Section(("BaseAddress", "https://vendor.example"), ("Token", "test-token")))).BuildServiceProvider();

        provider.GetRequiredService<TestClient>().Should().BeSameAs(provider.GetRequiredService<TestClient>());
    }

    [Test]
    public void Accounts_live_side_by_side()
    {
        var services = new ServiceCollection();
        Add(services, "north", options => Fill(options, "https://north.example"));
        Add(services, "south", options => Fill(options, "https://south.example"));
        Add(services, account: null, options => Fill(options, "https://main.example"));
        using ServiceProvider provider = services.BuildServiceProvider();

        Host(provider.GetRequiredKeyedService<TestClient>("north")).Should().Be("north.example");
        Host(provider.GetRequiredKeyedService<TestClient>("south")).Should().Be("south.example");
        Host(provider.GetRequiredService<TestClient>()).Should().Be("main.example");
        provider.GetKeyedService<TestClient>("west").Should().BeNull();
    }

    [Test]
    public void The_container_gives_its_clock_and_its_logging()
    {
        var clock = new TestSupport.Time.ManualTimeProvider();
        var logs = new KeptLogs();
        var services = Services("north", options => Fill(options, "http://pbx.example"));
        services.AddSingleton<TimeProvider>(clock).AddSingleton<ILoggerFactory>(logs);
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredKeyedService<TestClient>("north");

        s_clock.Should().BeSameAs(clock);
        logs.Lines.Should().ContainSingle();
    }

    [Test]
    public void Options_that_cannot_work_fail_at_the_start_naming_the_account_the_option_and_what_to_do()
    {
        var services = new ServiceCollection();
        Add(services, "north", _ => { });
        Add(services, account: null, options => options.BaseAddress = new Uri("https://vendor.example"));
        using ServiceProvider provider = services.BuildServiceProvider();

        AggregateException failed = Assert.Throws<AggregateException>(provider.GetRequiredService<IStartupValidator>().Validate)!;

        failed.ToString().Should().Contain("TestOptions 'north': BaseAddress is missing: set it to the address of the vendor's API, such as https://pbx.example.com.")
            .And.Contain("TestOptions 'north': Token is missing: ask the test for it.")
            .And.Contain("TestOptions: Token is missing: ask the test for it.");
        provider.Invoking(it => it.GetRequiredKeyedService<TestClient>("north")).Should().Throw<OptionsValidationException>();
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
        var options = new TestOptions { BaseAddress = new Uri(address), PrimaryHandlerFactory = () => ScriptedHandler.Answering(System.Net.HttpStatusCode.OK) };
        using var client = new TestClient(options, loggerFactory: logs);

        await client.Endpoints.GetAsync("1");
        await client.Endpoints.GetAsync("2");

        logs.Lines.Should().HaveCount(warned ? 1 : 0);
        logs.Lines.Where(line => !line.StartsWith("Warning Telephony.Sdk Test Vendor: the base address http://", StringComparison.Ordinal) || line.Contains("/rest", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public async Task A_resend_is_logged_without_the_address()
    {
        var logs = new KeptLogs();
        var options = new TestOptions
        {
            BaseAddress = new Uri("https://vendor.example"),
            ResendDelay = TimeSpan.FromMilliseconds(1),
            PrimaryHandlerFactory = () => ScriptedHandler.Answering(System.Net.HttpStatusCode.ServiceUnavailable, System.Net.HttpStatusCode.OK),
        };
        using var client = new TestClient(options, loggerFactory: logs);

        await client.Endpoints.GetAsync("+919812345678");

        logs.Lines.Should().ContainSingle().Which.Should().MatchRegex(@"^Information Telephony\.Sdk Test Vendor: Test\.Get is sent again in \S+ \(1 of at most 2\) after HTTP 503\.$");
    }

    [Test]
    public void Registering_twice_keeps_one_client()
    {
        var services = new ServiceCollection();
        Add(services, account: null, options => Fill(options, "https://vendor.example"));
        Add(services, account: null, options => options.MaxResends = 0);
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetServices<TestClient>().Should().ContainSingle();
        provider.GetRequiredService<IOptions<TestOptions>>().Value.MaxResends.Should().Be(0);
    }

    private static TimeProvider? s_clock;

    private static void Fill(TestOptions options, string address)
    {
        options.BaseAddress = new Uri(address);
        options.Token = "test-token";
    }

    private static string Host(TestClient client) => client.Api.NewRequest(new Sdk.Http.Endpoint("o", HttpMethod.Get, "/", Sdk.Resilience.ResendRule.Safe), "/").Target.Host;

    private static ServiceCollection Services(string? account, Action<TestOptions> configure)
    {
        var services = new ServiceCollection();
        Add(services, account, configure);
        return services;
    }

    private static void Add(IServiceCollection services, string? account, Action<TestOptions> configure)
    {
        if (account is null)
        {
            VendorRegistration.AddClient<TestClient, TestOptions>(services, configure, Create);
        }
        else
        {
            VendorRegistration.AddAccount<TestClient, TestOptions>(services, account, configure, Create);
        }
    }

    private static TestClient Create(TestOptions options, ILoggerFactory? loggers, TimeProvider? time)
    {
        s_clock = time;
        return new TestClient(options, time, credentials: null, loggers);
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => new KeyValuePair<string, string?>("Telephony:Test:" + value.Key, value.Value)))
            .Build()
            .GetSection("Telephony:Test");

    private sealed class KeptLogs : ILoggerFactory, ILogger
    {
        private string _category = string.Empty;

        public List<string> Lines { get; } = [];

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

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel} {_category} {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
