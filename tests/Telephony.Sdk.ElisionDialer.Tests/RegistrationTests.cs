using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.TestSupport.Registration;

namespace Telephony.Sdk.ElisionDialer.Tests;

[TestFixture]
public sealed class RegistrationTests : RegistrationFixture<IElisionDialerClient, ElisionDialerOptions>
{
    protected override string Reply => """{"success":true,"message":"Active lists","data":[]}""";

    protected override (string Name, string Value)[] Settings => [("BaseAddress", "https://dialer.example.com"), ("Source", "test"), ("User", "test-account"), ("Password", "test-token")];

    protected override string[] Missing => ["BaseAddress is missing", "Source must", "User is missing", "Password is missing"];

    protected override IHttpClientBuilder Add(IServiceCollection services, IConfiguration configuration, string? key) => services.AddElisionDialer(configuration, key);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<ElisionDialerOptions> configure, string? key) => services.AddElisionDialer(configure, key);

    protected override void Configure(ElisionDialerOptions options) => (options.BaseAddress, options.Source, options.User, options.Password) = (new Uri("https://dialer.example.com"), "test", "test-account", "test-token");

    protected override Task CallAsync(IElisionDialerClient client) => client.Lists.ListActiveAsync();

    [TestCase("Query", "GET")]
    [TestCase("form", "POST")]
    public async Task The_transport_is_configured_too(string transport, string method) =>
        (await SendAsync(services => services.AddElisionDialer(Configuration([.. Settings, ("Transport", transport)])))).Should().StartWith(method);

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

    private static TestCaseData Bad(string name, Action<ElisionDialerOptions> change, string problem) => new TestCaseData(change, problem).SetName($"{{m}}: {name}");
}
