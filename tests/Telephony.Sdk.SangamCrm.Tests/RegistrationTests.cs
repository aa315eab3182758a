using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.TestSupport.Registration;

namespace Telephony.Sdk.SangamCrm.Tests;

[TestFixture]
public sealed class RegistrationTests : RegistrationFixture<ISangamCrmClient, SangamCrmOptions>
{
    protected override string Reply => """{"message":"success"}""";

    protected override (string Name, string Value)[] Settings => [("BaseAddress", "https://example.sangamcrm.com"), ("IvrName", "test-ivr"), ("Token", "test-token")];

    protected override string[] Missing => ["BaseAddress is missing", "IvrName is missing", "Token is missing"];

    protected override IHttpClientBuilder Add(IServiceCollection services, IConfiguration configuration, string? key) => services.AddSangamCrm(configuration, key);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<SangamCrmOptions> configure, string? key) => services.AddSangamCrm(configure, key);

    protected override void Configure(SangamCrmOptions options) => (options.BaseAddress, options.IvrName, options.Token) = (new Uri("https://example.sangamcrm.com"), "test-ivr", "test-token");

    protected override Task CallAsync(ISangamCrmClient client) => client.CallPopups.NotifyAsync(Samples.Popup());

    [Test]
    public async Task The_token_scheme_is_configured_too() =>
        (await SendAsync(services => services.AddSangamCrm(Configuration([.. Settings, ("TokenScheme", "bearer"), ("TimeZone", "Asia/Kolkata")])))).Should().Contain("Authorization: Bearer test-token");

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
}
