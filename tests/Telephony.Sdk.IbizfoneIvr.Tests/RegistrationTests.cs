using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

[TestFixture]
public sealed class RegistrationTests
{
    [Test]
    public async Task A_client_is_registered_from_configuration()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.IbizfoneIvr);
        await using ServiceProvider services = new ServiceCollection().AddIbizfoneIvr(Configuration(Values(server))).Services.BuildServiceProvider();

        await services.GetRequiredService<IIbizfoneIvrClient>().Agents.ActivateAsync("9997927001");

        server.Journal.Count().Should().Be(1);
        server.Journal.Unmatched.Should().BeEmpty();
    }

    [Test]
    public async Task A_client_is_registered_in_code()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.IbizfoneIvr);
        await using ServiceProvider services = new ServiceCollection().AddIbizfoneIvr(options => Configure(options, server)).Services.BuildServiceProvider();

        await services.GetRequiredService<IIbizfoneIvrClient>().Agents.ActivateAsync("9997927001");

        server.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task Several_accounts_live_side_by_side()
    {
        await using TelephonyStubs one = await TelephonyStubs.StartAsync(StubVendor.IbizfoneIvr);
        await using TelephonyStubs other = await TelephonyStubs.StartAsync(StubVendor.IbizfoneIvr);
        await using ServiceProvider services = new ServiceCollection()
            .AddIbizfoneIvr(options => Configure(options, one), "one").Services
            .AddIbizfoneIvr(Configuration(Values(other)), "other").Services
            .BuildServiceProvider();

        await services.GetRequiredKeyedService<IIbizfoneIvrClient>("other").Holidays.AddAsync(new DateTime(2026, 1, 26));

        one.Journal.Count().Should().Be(0);
        other.Journal.Count().Should().Be(1);
        services.GetService<IIbizfoneIvrClient>().Should().BeNull("no account without a key was added");
    }

    [Test]
    public async Task A_missing_option_stops_the_host_at_the_start_and_says_what_to_do()
    {
        using IHost host = new HostBuilder().ConfigureServices(services => services.AddIbizfoneIvr(Configuration())).Build();

        OptionsValidationException error = (await host.Awaiting(app => app.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which;

        error.Message.Should().Contain("BaseAddress is missing").And.Contain("ApiKey is missing").And.Contain("CustomerId is missing").And.Contain("account was created");
    }

    [TestCase("https://ivr.example.com/settings/handler.ashx")]
    [TestCase("https://ivr.example.com/Settings/Handler.ashx")]
    [TestCase("https://ivr.example.com/a/settings/handler.ashx")]
    public void An_address_that_ends_with_the_documents_path_is_refused(string address) =>
        FluentActions.Invoking(() => IbizfoneIvrClient.Create(new IbizfoneIvrOptions { BaseAddress = new Uri(address), ApiKey = "test-token", CustomerId = "test-account" }))
            .Should().Throw<OptionsValidationException>().WithMessage("*BaseAddress must end before /settings/handler.ashx*");

    [TestCase("test-token\n", "test-account", "ApiKey")]
    [TestCase("\uFEFFtest-token", "test-account", "ApiKey")]
    [TestCase("test-token", "test-account\r\n", "CustomerId")]
    [TestCase("test-token", "", "CustomerId")]
    [TestCase(" ", "test-account", "ApiKey")]
    public void A_credential_that_was_read_badly_is_refused(string apiKey, string customerId, string option) =>
        FluentActions.Invoking(() => IbizfoneIvrClient.Create(new IbizfoneIvrOptions { BaseAddress = new Uri("https://ivr.example.com"), ApiKey = apiKey, CustomerId = customerId }))
            .Should().Throw<OptionsValidationException>().WithMessage($"*{option} *").Which.Message.Should().NotContain("test-");

    [Test]
    public void Options_print_no_secret()
    {
        var options = new IbizfoneIvrOptions { BaseAddress = new Uri("https://ivr.example.com"), ApiKey = "canary-7f3a" };

        options.ToString().Should().NotContain("canary");
        System.Text.Json.JsonSerializer.Serialize(options).Should().NotContain("canary").And.Contain("***");
    }

    private static void Configure(IbizfoneIvrOptions options, TelephonyStubs server)
    {
        options.BaseAddress = server.BaseAddress;
        options.ApiKey = "test-token";
        options.CustomerId = "test-account";
    }

    private static (string Key, string Value)[] Values(TelephonyStubs server) =>
        [("BaseAddress", server.BaseAddress.ToString()), ("ApiKey", "test-token"), ("CustomerId", "test-account")];

    private static IConfiguration Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build();
}
