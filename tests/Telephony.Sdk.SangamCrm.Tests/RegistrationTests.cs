using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.SangamCrm.Tests;

[TestFixture]
public sealed class RegistrationTests
{
    [Test]
    public async Task A_client_is_registered_from_configuration()
    {
        await using TelephonyStubs crm = await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
        await using ServiceProvider services = new ServiceCollection()
            .AddSangamCrm(Configuration(("BaseAddress", crm.BaseAddress.ToString()), ("IvrName", "test-ivr"), ("Token", "test-token"), ("TokenScheme", "bearer"), ("TimeZone", "Asia/Kolkata"))).Services
            .BuildServiceProvider();

        await services.GetRequiredService<ISangamCrmClient>().CallPopups.NotifyAsync(Samples.Popup());

        crm.Journal.Requests.Single().Headers["Authorization"].Should().Be("Bearer test-token");
    }

    [Test]
    public async Task Several_accounts_live_side_by_side()
    {
        await using TelephonyStubs one = await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
        await using TelephonyStubs other = await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
        await using ServiceProvider services = new ServiceCollection()
            .AddSangamCrm(options => Configure(options, one), "one").Services
            .AddSangamCrm(Configuration(("BaseAddress", other.BaseAddress.ToString()), ("IvrName", "test-ivr"), ("Token", "test-token")), "other").Services
            .BuildServiceProvider();

        await services.GetRequiredKeyedService<ISangamCrmClient>("other").CallPopups.NotifyAsync(Samples.Popup());

        one.Journal.Count().Should().Be(0);
        other.Journal.Count().Should().Be(1);
        services.GetService<ISangamCrmClient>().Should().BeNull("no account without a key was added");
    }

    [Test]
    public async Task A_client_is_registered_in_code()
    {
        await using TelephonyStubs crm = await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
        await using ServiceProvider services = new ServiceCollection().AddSangamCrm(options => Configure(options, crm)).Services.BuildServiceProvider();

        await services.GetRequiredService<ISangamCrmClient>().CallPopups.NotifyAsync(Samples.Popup());

        crm.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task A_missing_option_stops_the_host_at_the_start_and_says_what_to_do()
    {
        using IHost crm = new HostBuilder().ConfigureServices(services => services.AddSangamCrm(Configuration())).Build();

        (await crm.Awaiting(app => app.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which.Message
            .Should().Contain("BaseAddress is missing").And.Contain("IvrName is missing").And.Contain("Token is missing");
    }

    [TestCase("TokenScheme", "digest", "*'TokenScheme' must be Raw or Bearer*")]
    [TestCase("TimeZone", "Asia/Atlantis", "*'TimeZone' must be the id of a time zone*")]
    public async Task A_value_that_cannot_be_read_is_refused_with_its_key(string key, string value, string message)
    {
        await using ServiceProvider services = new ServiceCollection().AddSangamCrm(Configuration((key, value))).Services.BuildServiceProvider();

        services.Invoking(provider => provider.GetRequiredService<ISangamCrmClient>()).Should().Throw<OptionsValidationException>().WithMessage(message);
    }

    [TestCaseSource(nameof(s_bad))]
    public void Bad_options_are_refused_without_a_container_too(Action create, string message) =>
        create.Should().Throw<OptionsValidationException>().WithMessage(message);

    [Test]
    public void Options_print_no_secret()
    {
        var crm = new SangamCrmOptions { IvrName = "test-ivr", Token = "canary-7f3a" };

        crm.ToString().Should().NotContain("canary");
        System.Text.Json.JsonSerializer.Serialize(crm).Should().NotContain("canary").And.Contain("***");
    }

    private static readonly TestCaseData[] s_bad =
    [
        Bad("an IVR name with a line break", crm => crm.IvrName = "a\r\nb", "*IvrName*line break*"),
        Bad("a token with a line break", crm => crm.Token = "test-token\n", "*Token holds a line break*"),
        Bad("the word Bearer twice", crm => (crm.Token, crm.TokenScheme) = ("bearer test-token", SangamTokenScheme.Bearer), "*leave the word Bearer out*"),
        Bad("another token scheme", crm => crm.TokenScheme = (SangamTokenScheme)7, "*TokenScheme must be Raw or Bearer*"),
        Bad("no zone", crm => crm.TimeZone = null!, "*TimeZone is missing*"),
    ];

    private static TestCaseData Bad(string name, Action<SangamCrmOptions> spoil, string message)
    {
        var options = new SangamCrmOptions { BaseAddress = new Uri("https://example.sangamcrm.com"), IvrName = "test-ivr", Token = "test-token" };
        spoil(options);
        return new TestCaseData((Action)(() => SangamCrmClient.Create(options)), message).SetName($"{{m}}: {name}");
    }

    private static void Configure(SangamCrmOptions options, TelephonyStubs server)
    {
        options.BaseAddress = server.BaseAddress;
        options.IvrName = "test-ivr";
        options.Token = "test-token";
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build();
}
