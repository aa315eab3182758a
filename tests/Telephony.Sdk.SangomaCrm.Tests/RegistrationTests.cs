using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Registration;

namespace Telephony.Sdk.SangomaCrm.Tests;

[TestFixture]
public sealed class RegistrationTests : RegistrationFixture<ISangomaCrmClient, SangomaCrmOptions>
{
    protected override string Reply => "[]";

    protected override (string Name, string Value)[] Settings => [("BaseAddress", "https://pbx.example.com"), ("Token", "test-token")];

    protected override string[] Missing => ["BaseAddress is missing", "Token is missing", "CRM API Settings"];

    protected override IHttpClientBuilder Add(IServiceCollection services, IConfiguration configuration, string? key) => services.AddSangomaCrm(configuration, key);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<SangomaCrmOptions> configure, string? key) => services.AddSangomaCrm(configure, key);

    protected override void Configure(SangomaCrmOptions options) => (options.BaseAddress, options.Token) = (new Uri("https://pbx.example.com"), "test-token");

    protected override Task CallAsync(ISangomaCrmClient client) => client.Webhooks.ListAsync();

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

        error.MayHaveTakenEffect.Should().BeTrue();
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

    /// <summary>A platform has thousands of accounts. Neither time nor memory goes into what only an error needs.</summary>
    [Test]
    public void A_client_of_many_takes_little_memory()
    {
        const int accounts = 60;
        var services = new ServiceCollection();
        for (int i = 0; i < accounts; i++)
        {
            string token = $"test-token-{i}";
            services.AddSangomaCrm(options => (options.BaseAddress, options.Token) = (new Uri("https://pbx.example.com"), token), $"account-number-{i}-of-many");
        }

        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredKeyedService<ISangomaCrmClient>("account-number-0-of-many");
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 10; i < accounts; i++)
        {
            provider.GetRequiredKeyedService<ISangomaCrmClient>($"account-number-{i}-of-many");
        }

        long each = (GC.GetAllocatedBytesForCurrentThread() - before) / (accounts - 10);
        TestContext.Out.WriteLine($"{each} bytes");
        each.Should().BeLessThan(60_000, "the pattern of its secrets alone takes more");
    }
}
