using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.ElisionDialer.Tests;

[TestFixture]
public sealed class RegistrationTests
{
    [TestCase("Query")]
    [TestCase("form")]
    public async Task A_client_is_registered_from_configuration(string transport)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.ElisionDialer);
        await using ServiceProvider services = new ServiceCollection()
            .AddElisionDialer(Configuration([.. Settings(server), ("Transport", transport)])).Services
            .BuildServiceProvider();

        ElisionActiveLists active = await services.GetRequiredService<IElisionDialerClient>().Lists.ListActiveAsync();

        active.Lists.Should().HaveCount(9);
        server.Journal.Requests.Single().Method.Should().Be(transport == "Query" ? "GET" : "POST");
    }

    [Test]
    public async Task Several_accounts_live_side_by_side()
    {
        await using TelephonyStubs one = await TelephonyStubs.StartAsync(StubVendor.ElisionDialer);
        await using TelephonyStubs other = await TelephonyStubs.StartAsync(StubVendor.ElisionDialer);
        await using ServiceProvider services = new ServiceCollection()
            .AddElisionDialer(options => (options.BaseAddress, options.Source, options.User, options.Password) = (one.BaseAddress, "test", StubVendor.Account, StubVendor.Token), "one").Services
            .AddElisionDialer(Configuration(Settings(other)), "other").Services
            .BuildServiceProvider();

        await services.GetRequiredKeyedService<IElisionDialerClient>("other").Lists.ListActiveAsync();

        one.Journal.Count().Should().Be(0);
        other.Journal.Count().Should().Be(1);
        services.GetService<IElisionDialerClient>().Should().BeNull("no account without a key was added");
    }

    [Test]
    public async Task A_missing_option_stops_the_host_at_the_start_and_says_what_to_do()
    {
        using IHost host = new HostBuilder().ConfigureServices(services => services.AddElisionDialer(Configuration())).Build();

        OptionsValidationException error = (await host.Awaiting(app => app.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which;

        error.Message.Should().Contain("BaseAddress is missing").And.Contain("Source must").And.Contain("User is missing").And.Contain("Password is missing");
    }

    [Test]
    public void Every_option_is_read_from_configuration()
    {
        var options = new ElisionDialerOptions();
        options.ReadFrom(Configuration(("ScriptPath", "/x/y.php"), ("Transport", "Form"), ("Source", "crm"), ("User", "u"), ("Password", "p"), ("MaxUrlLength", "600"), ("MaxLeadsPerRequest", "7")));

        (options.ScriptPath, options.Transport, options.Source, options.User, options.Password!.Reveal(), options.MaxUrlLength, options.MaxLeadsPerRequest)
            .Should().Be(("/x/y.php", ElisionTransport.Form, "crm", "u", "p", 600, 7));
    }

    [TestCase("http://dialer.example.com", "/dialer/elision_api.php", "http://dialer.example.com/dialer", "elision_api.php")]
    [TestCase("https://dialer.example.com:8443/", "/vicidial/non_agent_api.php", "https://dialer.example.com:8443/vicidial", "non_agent_api.php")]
    [TestCase("https://example.com/behind/", "/api.php", "https://example.com/behind", "api.php")]
    [TestCase("https://example.com/mydialer", "/dialer/elision_api.php", "https://example.com/mydialer/dialer", "elision_api.php")]
    public void The_script_is_below_the_address(string address, string scriptPath, string folder, string script)
    {
        var options = new ElisionDialerOptions { BaseAddress = new Uri(address), ScriptPath = scriptPath };

        options.EffectiveBaseAddress.Should().Be(new Uri(folder));
        options.Script.Should().Be(script);
    }

    private static readonly TestCaseData[] s_bad =
    [
        Bad("the script in the address", options => options.BaseAddress = new Uri("https://dialer.example.com/dialer/elision_api.php"), "BaseAddress must be the server alone"),
        Bad("the script's folder in the address", options => options.BaseAddress = new Uri("http://dialer.example.com/dialer"), "BaseAddress ends with /dialer"),
        Bad("the script's folder behind another", options => (options.BaseAddress, options.ScriptPath) = (new Uri("http://dialer.example.com/a/B/c/"), "/b/c/d/api.php"), "BaseAddress ends with /b/c"),
        Bad("a script path without slash", options => options.ScriptPath = "dialer/elision_api.php", "ScriptPath"),
        Bad("a script path of a folder", options => options.ScriptPath = "/dialer/", "ScriptPath"),
        Bad("no script path", options => options.ScriptPath = null!, "ScriptPath"),
        Bad("a script path of a slash", options => options.ScriptPath = "/", "ScriptPath"),
        Bad("a script path with a query", options => options.ScriptPath = "/api.php?x=1", "ScriptPath"),
        Bad("a script path that leads up", options => options.ScriptPath = "/dialer/../api.php", "ScriptPath"),
        Bad("a script path on another host", options => options.ScriptPath = "//evil.example/api.php", "ScriptPath"),
        Bad("another transport", options => options.Transport = (ElisionTransport)7, "Transport"),
        Bad("a source of 1", options => options.Source = "x", "Source"),
        Bad("a source of 21", options => options.Source = new string('x', 21), "Source"),
        Bad("a user with a line end", options => options.User = "canary\n", "User holds"),
        Bad("a password with a line end", options => options.Password = "canary\n", "Password holds"),
        Bad("a password with a byte order mark", options => options.Password = "\uFEFFcanary", "Password holds"),
        Bad("an address of 499", options => options.MaxUrlLength = 499, "MaxUrlLength"),
        Bad("an address of 60001", options => options.MaxUrlLength = 60_001, "MaxUrlLength"),
        Bad("no leads a request", options => options.MaxLeadsPerRequest = 0, "MaxLeadsPerRequest"),
        Bad("1001 leads a request", options => options.MaxLeadsPerRequest = 1001, "MaxLeadsPerRequest"),
    ];

    [TestCaseSource(nameof(s_bad))]
    public void Bad_options_are_refused_without_their_values(Action<ElisionDialerOptions> change, string problem) =>
        FluentActions.Invoking(() => Dialer.At(new Uri("https://dialer.example.com"), change))
            .Should().Throw<OptionsValidationException>().Which.Message.Should().Contain(problem).And.NotContain("canary");

    [Test]
    public void A_password_may_hold_any_letter() =>
        FluentActions.Invoking(() => Dialer.At(new Uri("https://dialer.example.com"), options => options.Password = "p\u00E4ss w\u00F6rd").Dispose()).Should().NotThrow();

    [Test]
    public void Options_print_no_secret()
    {
        var options = new ElisionDialerOptions { BaseAddress = new Uri("https://dialer.example.com"), Password = "canary-7f3a" };

        options.ToString().Should().NotContain("canary");
        System.Text.Json.JsonSerializer.Serialize(options).Should().NotContain("canary").And.Contain("***");
    }

    private static (string Key, string Value)[] Settings(TelephonyStubs server) =>
        [("BaseAddress", server.BaseAddress.ToString()), ("Source", "test"), ("User", StubVendor.Account), ("Password", StubVendor.Token)];

    private static IConfiguration Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build();

    private static TestCaseData Bad(string name, Action<ElisionDialerOptions> change, string problem) => new TestCaseData(change, problem).SetName($"{{m}}: {name}");
}
