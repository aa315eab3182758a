using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Registration;

namespace Telephony.Sdk.CPaaS.Tests;

[TestFixture]
public sealed class RegistrationTests : RegistrationFixture<ICPaaSClient, CPaaSOptions>
{
    protected override string Reply => """{"response":{"result":[],"success":"true"}}""";

    protected override (string Name, string Value)[] Settings => [("BaseAddress", "https://cpaas.example.com"), ("Account", "test-account"), ("Auth", "test-token")];

    protected override string[] Missing => ["BaseAddress is missing", "Account is missing", "Auth is missing", "API credentials"];

    protected override IHttpClientBuilder Add(IServiceCollection services, IConfiguration configuration, string? key) => services.AddCPaaS(configuration, key);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<CPaaSOptions> configure, string? key) => services.AddCPaaS(configure, key);

    protected override void Configure(CPaaSOptions options) => (options.BaseAddress, options.Account, options.Auth) = (new Uri("https://cpaas.example.com"), "test-account", "test-token");

    protected override Task CallAsync(ICPaaSClient client) => client.Campaigns.ListAsync();

    [TestCase("test-account\n", "test-token", "*Account holds*")]
    [TestCase("test-account", "\uFEFFtest-token", "*Auth holds*")]
    public void What_no_header_can_carry_is_refused(string account, string auth, string message) =>
        FluentActions.Invoking(() => CPaaSClient.Create(new CPaaSOptions { BaseAddress = new Uri("https://cpaas.example.com"), Account = account, Auth = auth }))
            .Should().Throw<OptionsValidationException>().WithMessage(message);

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
}
