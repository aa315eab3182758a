using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.TestSupport.Registration;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

[TestFixture]
public sealed class RegistrationTests : RegistrationFixture<IIbizfoneIvrClient, IbizfoneIvrOptions>
{
    protected override string Reply => "Success";

    protected override (string Name, string Value)[] Settings => [("BaseAddress", "https://ivr.example.com"), ("ApiKey", "test-token"), ("CustomerId", "test-account")];

    protected override string[] Missing => ["BaseAddress is missing", "ApiKey is missing", "CustomerId is missing", "account was created"];

    protected override IHttpClientBuilder Add(IServiceCollection services, IConfiguration configuration, string? key) => services.AddIbizfoneIvr(configuration, key);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<IbizfoneIvrOptions> configure, string? key) => services.AddIbizfoneIvr(configure, key);

    protected override void Configure(IbizfoneIvrOptions options) => (options.BaseAddress, options.ApiKey, options.CustomerId) = (new Uri("https://ivr.example.com"), "test-token", "test-account");

    protected override Task CallAsync(IIbizfoneIvrClient client) => client.Agents.ActivateAsync("9997927001");

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
}
