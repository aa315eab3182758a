using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Exotel.Tests;

[TestFixture]
public sealed class RegistrationTests
{
    private static readonly TestCaseData[] s_bad =
    [
        Bad("an account with a slash", exotel => exotel.AccountSid = "a/../b", "*AccountSid holds something else*"),
        Bad("a key with a colon", exotel => exotel.ApiKey = "test:account", "*ApiKey must not hold a colon*"),
        Bad("a token with a line break", exotel => exotel.ApiToken = "test-token\n", "*ApiToken holds a line break*"),
        Bad("credentials in the address", exotel => exotel.BaseAddress = new Uri("https://key:token@api.exotel.com"), "*user name or password*"),
    ];

    [Test]
    public async Task A_client_is_registered_from_configuration()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.Exotel);
        await using ServiceProvider services = new ServiceCollection().AddExotel(Configuration(Values(server))).Services.BuildServiceProvider();

        await services.GetRequiredService<IExotelClient>().Calls.ConnectAsync(Samples.Connect());

        server.Journal.Requests.Single().Headers["Authorization"].Should().Be("Basic " + Convert.ToBase64String("test-account:test-token"u8));
        server.Journal.Unmatched.Should().BeEmpty();
    }

    [Test]
    public async Task A_client_is_registered_in_code()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.Exotel);
        await using ServiceProvider services = new ServiceCollection().AddExotel(options => Samples.Configure(options, server.BaseAddress)).Services.BuildServiceProvider();

        await services.GetRequiredService<IExotelClient>().Calls.GetAsync("text");

        server.Journal.Count().Should().Be(1);
    }

    [Test]
    public async Task Several_accounts_live_side_by_side()
    {
        await using TelephonyStubs one = await TelephonyStubs.StartAsync(StubVendor.Exotel);
        await using TelephonyStubs other = await TelephonyStubs.StartAsync(StubVendor.Exotel);
        await using ServiceProvider services = new ServiceCollection()
            .AddExotel(options => Samples.Configure(options, one.BaseAddress), "one").Services
            .AddExotel(Configuration(Values(other)), "other").Services
            .BuildServiceProvider();

        await services.GetRequiredKeyedService<IExotelClient>("other").Calls.GetAsync("text");

        one.Journal.Count().Should().Be(0);
        other.Journal.Count().Should().Be(1);
        services.GetService<IExotelClient>().Should().BeNull("no account without a key was added");
    }

    [Test]
    public async Task A_missing_option_stops_the_host_at_the_start_and_says_what_to_do()
    {
        using IHost host = new HostBuilder().ConfigureServices(services => services.AddExotel(Configuration())).Build();

        (await host.Awaiting(app => app.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which.Message
            .Should().Contain("AccountSid is missing").And.Contain("ApiKey is missing").And.Contain("ApiToken is missing").And.NotContain("BaseAddress");
    }

    [TestCaseSource(nameof(s_bad))]
    public void Bad_options_are_refused_without_a_container_too(ExotelOptions options, string message) =>
        FluentActions.Invoking(() => ExotelClient.Create(options)).Should().Throw<OptionsValidationException>().WithMessage(message);

    [Test]
    public void Options_print_no_secret()
    {
        var options = new ExotelOptions { AccountSid = "test-sid", ApiKey = "canary-7f3b", ApiToken = "canary-7f3c" };

        options.ToString().Should().NotContain("canary");
        System.Text.Json.JsonSerializer.Serialize(options).Should().NotContain("canary").And.Contain("***");
    }

    private static TestCaseData Bad(string name, Action<ExotelOptions> spoil, string message)
    {
        ExotelOptions options = Samples.Options();
        spoil(options);
        return new TestCaseData(options, message).SetName($"{{m}}: {name}");
    }

    private static (string Key, string Value)[] Values(TelephonyStubs server) =>
        [("BaseAddress", server.BaseAddress.ToString()), ("AccountSid", "test-sid"), ("ApiKey", "test-account"), ("ApiToken", "test-token")];

    private static IConfiguration Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build();
}
