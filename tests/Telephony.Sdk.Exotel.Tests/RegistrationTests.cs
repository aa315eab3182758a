using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.TestSupport.Registration;

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
        Bad("credentials in the address", exotel => exotel.BaseAddress = new Uri("https://key:token@api.exotel.com"), "*user name or password*"),
    ];

    [TestCaseSource(nameof(s_bad))]
    public void Bad_options_are_refused_without_a_container_too(ExotelOptions options, string message) =>
        FluentActions.Invoking(() => ExotelClient.Create(options)).Should().Throw<OptionsValidationException>().WithMessage(message);

    private static TestCaseData Bad(string name, Action<ExotelOptions> spoil, string message)
    {
        ExotelOptions options = Samples.Options();
        spoil(options);
        return new TestCaseData(options, message).SetName($"{{m}}: {name}");
    }
}
