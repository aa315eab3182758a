using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.TestSupport.Registration;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Exotel.Tests;

[TestFixture]
public sealed class RegistrationTests : RegistrationFixture<IExotelClient, ExotelOptions>
{
    protected override string Reply => """{"Call":{"Sid":"c1"}}""";

    protected override (string Name, string Value)[] Settings => [("AccountSid", "test-sid"), ("ApiKey", "test-account"), ("ApiToken", "test-token")];

    protected override string[] Missing => ["AccountSid is missing", "ApiKey is missing", "ApiToken is missing"];

    protected override IHttpClientBuilder Add(IServiceCollection services, IConfiguration configuration, string? key) => services.AddExotel(configuration, key);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<ExotelOptions> configure, string? key) => services.AddExotel(configure, key);

    protected override void Configure(ExotelOptions options) => (options.AccountSid, options.ApiKey, options.ApiToken) = ("test-sid", "test-account", "test-token");

    protected override Task CallAsync(IExotelClient client) => client.Calls.GetAsync("c1");

    private static readonly TestCaseData[] s_bad =
    [
        Bad("an account with a slash", exotel => exotel.AccountSid = "a/../b", "*AccountSid holds something else*"),
        Bad("a key with a colon", exotel => exotel.ApiKey = "test:account", "*ApiKey must not hold a colon*"),
        Bad("a token with a line break", exotel => exotel.ApiToken = "test-token\n", "*ApiToken holds a line break*"),
        Bad("a whole path", exotel => exotel.BaseAddress = new Uri("https://api.exotel.com/v1/Accounts/test-sid"), "*BaseAddress must end before /v1/Accounts*"),
        Bad("a region and an address", exotel => (exotel.Region, exotel.BaseAddress) = (ExotelRegion.Mumbai, new Uri("https://proxy.example")), "*name two addresses*"),
        Bad("no region", exotel => exotel.Region = (ExotelRegion)7, "*Region must be Singapore or Mumbai*"),
        Bad("credentials in the address", exotel => exotel.BaseAddress = new Uri("https://key:token@api.exotel.com"), "*user name or password*"),
    ];

    [TestCaseSource(nameof(s_bad))]
    public void Bad_options_are_refused_without_a_container_too(ExotelOptions options, string message) =>
        FluentActions.Invoking(() => ExotelClient.Create(options)).Should().Throw<OptionsValidationException>().WithMessage(message);

    [TestCase(null, "https://api.exotel.com/")]
    [TestCase(ExotelRegion.Singapore, "https://api.exotel.com/")]
    [TestCase(ExotelRegion.Mumbai, "https://api.in.exotel.com/")]
    public async Task A_region_decides_the_address(ExotelRegion? region, string origin)
    {
        ExotelOptions options = Samples.Options();
        options.Region = region;
        var handler = new AnsweringHandler(Reply);
        using ExotelClient client = ExotelClient.Create(options, primaryHandler: handler);

        await client.Calls.GetAsync("c1");

        handler.Sent[0].Should().StartWith("GET " + origin + "v1/Accounts/");
    }

    [TestCase("mumbai", ExotelRegion.Mumbai)]
    [TestCase("", null)]
    public void A_region_is_read_from_configuration(string text, ExotelRegion? region)
    {
        using ServiceProvider services = new ServiceCollection().AddExotel(new ConfigurationBuilder()
            .AddInMemoryCollection([.. Settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)), KeyValuePair.Create("Region", (string?)text)]).Build()).Services.BuildServiceProvider();

        services.GetRequiredService<IOptions<ExotelOptions>>().Value.Region.Should().Be(region);
    }

    private static TestCaseData Bad(string name, Action<ExotelOptions> spoil, string message)
    {
        ExotelOptions options = Samples.Options();
        spoil(options);
        return new TestCaseData(options, message).SetName($"{{m}}: {name}");
    }
}
