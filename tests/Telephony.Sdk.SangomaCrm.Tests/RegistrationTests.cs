using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.SangomaCrm.Tests;

[TestFixture]
public sealed class RegistrationTests
{
    [Test]
    public async Task A_client_is_registered_from_configuration()
    {
        await using StubServer server = await StubServer.StartAsync(StubVendor.SangomaCrm);
        await using ServiceProvider services = new ServiceCollection()
            .AddSangomaCrm(Configuration(("BaseAddress", server.BaseAddress.ToString()), ("Token", "test-token")))
            .BuildServiceProvider();

        SangomaUser user = await services.GetRequiredService<ISangomaCrmClient>().Users.GetByExtensionAsync("1000");

        user.DisplayName.Should().Be("John Smith");
    }

    [Test]
    public async Task Several_accounts_live_side_by_side()
    {
        await using StubServer one = await StubServer.StartAsync(StubVendor.SangomaCrm);
        await using StubServer other = await StubServer.StartAsync(StubVendor.SangomaCrm);
        await using ServiceProvider services = new ServiceCollection()
            .AddSangomaCrm("one", options => Configure(options, one))
            .AddSangomaCrm("other", Configuration(("BaseAddress", other.BaseAddress.ToString()), ("Token", "test-token")))
            .BuildServiceProvider();

        await services.GetRequiredKeyedService<ISangomaCrmClient>("other").Webhooks.ListAsync();

        one.Journal.Count().Should().Be(0);
        other.Journal.Count().Should().Be(1);
        services.GetService<ISangomaCrmClient>().Should().BeNull("no account without a key was added");
    }

    [Test]
    public async Task A_missing_option_stops_the_host_at_the_start_and_says_what_to_do()
    {
        using IHost host = new HostBuilder().ConfigureServices(services => services.AddSangomaCrm(Configuration())).Build();

        OptionsValidationException error = (await host.Awaiting(app => app.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which;

        error.Message.Should().Contain("BaseAddress is missing").And.Contain("Token is missing").And.Contain("CRM API Settings");
    }

    [TestCase("http://pbx.example.com", "http://pbx.example.com/admin/api/sangomacrm/rest")]
    [TestCase("https://pbx.example.com:8443/", "https://pbx.example.com:8443/admin/api/sangomacrm/rest")]
    [TestCase("https://pbx.example.com/custom/rest/", "https://pbx.example.com/custom/rest/")]
    public void A_host_alone_gets_the_documents_path(string address, string expected) =>
        new SangomaCrmOptions { BaseAddress = new Uri(address) }.EffectiveBaseAddress.Should().Be(new Uri(expected));

    [Test]
    public void Bad_options_are_refused_without_a_container_too() =>
        FluentActions.Invoking(() => SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = new Uri("https://u:p@pbx.example.com"), Token = "a\n" }))
            .Should().Throw<OptionsValidationException>().WithMessage("*user name or password*line break*");

    [Test]
    public void Options_print_no_secret()
    {
        var options = new SangomaCrmOptions { BaseAddress = new Uri("https://pbx.example.com"), Token = "canary-7f3a" };

        options.ToString().Should().NotContain("canary");
        System.Text.Json.JsonSerializer.Serialize(options).Should().NotContain("canary").And.Contain("***");
        $"{options.Token}".Should().Be("***");
    }

    private static void Configure(SangomaCrmOptions options, StubServer server)
    {
        options.BaseAddress = server.BaseAddress;
        options.Token = "test-token";
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build();
}
