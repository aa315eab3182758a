using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.CPaaS.Tests;

[TestFixture]
public sealed class RegistrationTests
{
    [Test]
    public async Task A_client_is_registered_from_configuration()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.CPaaS);
        await using ServiceProvider services = new ServiceCollection()
            .AddCPaaS(Configuration(("BaseAddress", server.BaseAddress.ToString()), ("Account", "test-account"), ("Auth", "test-token")))
            .Services.BuildServiceProvider();

        CPaaSCallStatistics statistics = await services.GetRequiredService<ICPaaSClient>().Statistics.GetAsync();

        statistics.Total.Should().Be(434);
    }

    [Test]
    public async Task Several_accounts_live_side_by_side()
    {
        await using TelephonyStubs one = await TelephonyStubs.StartAsync(StubVendor.CPaaS);
        await using TelephonyStubs other = await TelephonyStubs.StartAsync(StubVendor.CPaaS);
        await using ServiceProvider services = new ServiceCollection()
            .AddCPaaS(options => Configure(options, one), "one").Services
            .AddCPaaS(Configuration(("BaseAddress", other.BaseAddress.ToString()), ("Account", "test-account"), ("Auth", "test-token")), "other").Services
            .BuildServiceProvider();

        await services.GetRequiredKeyedService<ICPaaSClient>("other").Campaigns.ListAsync();

        one.Journal.Count().Should().Be(0);
        other.Journal.Count().Should().Be(1);
        services.GetService<ICPaaSClient>().Should().BeNull("no account without a key was added");
    }

    [Test]
    public async Task Options_are_set_in_code()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.CPaaS);
        await using ServiceProvider services = new ServiceCollection().AddCPaaS(options => Configure(options, server)).Services.BuildServiceProvider();

        (await services.GetRequiredService<ICPaaSClient>().Campaigns.ListAsync()).Should().ContainSingle();
    }

    [Test]
    public async Task A_missing_option_stops_the_host_at_the_start_and_says_what_to_do()
    {
        using IHost host = new HostBuilder().ConfigureServices(services => services.AddCPaaS(Configuration())).Build();

        OptionsValidationException error = (await host.Awaiting(app => app.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which;

        error.Message.Should().Contain("BaseAddress is missing").And.Contain("Account is missing").And.Contain("Auth is missing").And.Contain("API credentials");
    }

    [TestCase("test-account\n", "test-token", "*Account holds*")]
    [TestCase("test-account", "\uFEFFtest-token", "*Auth holds*")]
    public void What_no_header_can_carry_is_refused(string account, string auth, string message) =>
        FluentActions.Invoking(() => CPaaSClient.Create(new CPaaSOptions { BaseAddress = new Uri("https://cpaas.example.com"), Account = account, Auth = auth }))
            .Should().Throw<OptionsValidationException>().WithMessage(message);

    [Test]
    public void Options_print_no_secret()
    {
        var options = new CPaaSOptions { BaseAddress = new Uri("https://cpaas.example.com"), Account = "account_1", Auth = "canary-7f3a" };

        options.ToString().Should().NotContain("canary");
        System.Text.Json.JsonSerializer.Serialize(options).Should().NotContain("canary").And.Contain("***");
    }

    [TestCase("", "/api/click2call")]
    [TestCase("cpaas/", "/cpaas/api/click2call")]
    public async Task The_address_is_the_server_and_may_have_a_path(string path, string expected)
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        server.Map("POST", expected, StubResponse.Json("""{"response":{"request_id":"a","success":"true"}}"""));
        using CPaaSClient client = CPaaSClient.Create(new CPaaSOptions { BaseAddress = new Uri(server.BaseAddress, path), Account = "test-account", Auth = "test-token" });

        (await client.Calls.ClickToCallAsync(new CPaaSClickToCall("919979271234", "1", "918000685678"))).Id.Should().Be("a");
    }

    [TestCase("https://cpaas.example.com/api")]
    [TestCase("https://cpaas.example.com/API/")]
    public void An_address_that_ends_in_api_is_refused_because_api_is_added(string address) =>
        FluentActions.Invoking(() => CPaaSClient.Create(new CPaaSOptions { BaseAddress = new Uri(address), Account = "test-account", Auth = "test-token" }))
            .Should().Throw<OptionsValidationException>().WithMessage("*BaseAddress must not end in /api*");

    private static void Configure(CPaaSOptions options, TelephonyStubs server)
    {
        options.BaseAddress = server.BaseAddress;
        options.Account = "test-account";
        options.Auth = "test-token";
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build();
}
