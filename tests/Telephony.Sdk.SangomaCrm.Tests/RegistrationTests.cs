using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.SangomaCrm.Tests;

[TestFixture]
public sealed class RegistrationTests
{
    [Test]
    public async Task A_client_is_registered_from_configuration()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        await using ServiceProvider services = new ServiceCollection()
            .AddSangomaCrm(Configuration(("BaseAddress", server.BaseAddress.ToString()), ("Token", "test-token"))).Services
            .BuildServiceProvider();

        SangomaUser user = await services.GetRequiredService<ISangomaCrmClient>().Users.GetByExtensionAsync("1000");

        user.DisplayName.Should().Be("John Smith");
    }

    [Test]
    public async Task Several_accounts_live_side_by_side()
    {
        await using TelephonyStubs one = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        await using TelephonyStubs other = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        await using ServiceProvider services = new ServiceCollection()
            .AddSangomaCrm(options => Configure(options, one), "one").Services
            .AddSangomaCrm(Configuration(("BaseAddress", other.BaseAddress.ToString()), ("Token", "test-token")), "other").Services
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

    [TestCase("t\u00F6k\u00E9n")]
    [TestCase("\uFEFFtest-token")]
    public void A_token_that_no_header_can_carry_is_refused(string token) =>
        FluentActions.Invoking(() => SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = new Uri("https://pbx.example.com"), Token = token }))
            .Should().Throw<OptionsValidationException>().WithMessage("*Token holds*");

    [Test]
    public void An_address_with_a_query_is_refused() =>
        FluentActions.Invoking(() => SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = new Uri("https://pbx.example.com/rest?key=1"), Token = "test-token" }))
            .Should().Throw<OptionsValidationException>().WithMessage("*query*");

    [Test]
    public void A_single_fingerprint_is_not_overlooked()
    {
        var options = new SangomaCrmOptions();
        options.ReadFrom(Configuration(("CertificateFingerprints", "junk")));

        options.CertificateFingerprints.Should().Equal("junk");
    }

    [Test]
    public void An_account_has_a_key_or_none() =>
        FluentActions.Invoking(() => new ServiceCollection().AddSangomaCrm(_ => { }, "")).Should().Throw<ArgumentException>();

    [Test]
    public async Task A_handler_with_a_timeout_of_its_own_is_not_taken_for_one_that_did_not_connect()
    {
        await using TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        server.Map("POST", "webhooks", StubResponse.Failing(StubFault.Hang));
        using SangomaCrmClient client = SangomaCrmClient.Create(new SangomaCrmOptions { BaseAddress = server.BaseAddress, Token = "test-token" }, primaryHandler: new ForwardingHandler());

        TelephonyTransportException error = (await client.Awaiting(pbx => pbx.Webhooks.AddAsync(new Uri("http://postb.in/abc123"), SangomaDirection.Both))
            .Should().ThrowAsync<TelephonyTransportException>()).Which;

        error.MayHaveReachedVendor.Should().BeTrue();
        server.Journal.Count("POST", "webhooks").Should().Be(1);
    }

    private sealed class ForwardingHandler : HttpMessageHandler
    {
        private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(1) };

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
            copy.Headers.Add("Token", "test-token");
            return await _http.SendAsync(copy, cancellationToken);
        }
    }

    [Test]
    public void Options_print_no_secret()
    {
        var options = new SangomaCrmOptions { BaseAddress = new Uri("https://pbx.example.com"), Token = "canary-7f3a" };

        options.ToString().Should().NotContain("canary");
        System.Text.Json.JsonSerializer.Serialize(options).Should().NotContain("canary").And.Contain("***");
        $"{options.Token}".Should().Be("***");
    }

    private static void Configure(SangomaCrmOptions options, TelephonyStubs server)
    {
        options.BaseAddress = server.BaseAddress;
        options.Token = "test-token";
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build();
}
