using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NSubstitute;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.Testing;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Telephony.Sdk.AspNetCore.Tests.Health;

/// <summary>Each registered client is probed without harm.</summary>
public sealed class HealthTests
{
    [Test]
    public async Task A_vendor_that_answers_is_healthy_and_asked_once()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.SangomaCrm, StubVendor.CPaaS } });
        using ServiceProvider provider = Provider(services =>
        {
            services.AddSangomaCrm(stubs.ConfigurationOf(StubVendor.SangomaCrm), "pune");
            services.AddCPaaS(stubs.ConfigurationOf(StubVendor.CPaaS));
        });

        HealthReportEntry first = await CheckAsync(provider);
        HealthReportEntry second = await CheckAsync(provider);

        (first.Status, first.Description).Should().Be((HealthStatus.Healthy, "All vendors answer."));
        first.Data.Should().BeEquivalentTo(new Dictionary<string, object> { ["Sangoma CRM (pune)"] = "answers", ["CPaaS"] = "answers" });
        second.Data.Should().BeEquivalentTo(first.Data);
        stubs.Journal.Requests.Should().HaveCount(2, "what was found is kept for 30 s");
    }

    [Test]
    public async Task A_vendor_that_refuses_is_named_with_its_words()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        stubs.Server.Given(Request.Create().UsingGet().WithPath(stubs.Path("webhooks"))).RespondWith(Response.Create().WithStatusCode(401));
        using ServiceProvider provider = Provider(services => services.AddSangomaCrm(stubs.Configuration));

        HealthReportEntry entry = await CheckAsync(provider);

        (entry.Status, entry.Description).Should().Be((HealthStatus.Unhealthy, "Sangoma CRM: see the data."));
        ((string)entry.Data["Sangoma CRM"]).Should().Contain("HTTP 401").And.EndWith("Check Token in the options.");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_vendor_without_anything_to_read_is_connected_to(bool listens)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        if (!listens)
        {
            listener.Stop();
        }

        using ServiceProvider provider = Provider(services => services.AddExotel(options =>
        {
            options.BaseAddress = new Uri($"http://127.0.0.1:{port}");
            (options.AccountSid, options.ApiKey, options.ApiToken) = ("acme1", "test-key", "test-token");
        }));

        HealthReportEntry entry = await CheckAsync(provider);

        entry.Status.Should().Be(listens ? HealthStatus.Healthy : HealthStatus.Unhealthy);
        ((string)entry.Data["Exotel"]).Should().Match(listens ? "can be connected to" : $"Exotel at http://127.0.0.1:{port} cannot be reached: *");
    }

    [Test]
    public async Task A_certificate_that_nobody_trusts_is_told()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { UseHttps = true, Vendors = { StubVendor.Exotel } });
        string fingerprint = stubs.CertificateFingerprint!;

        foreach ((string? pin, HealthStatus status) in new[] { (null, HealthStatus.Unhealthy), (fingerprint, HealthStatus.Healthy), (new string('0', 64), HealthStatus.Unhealthy) })
        {
            using ServiceProvider provider = Provider(services => services.AddExotel(options =>
            {
                options.BaseAddress = stubs.BaseAddress;
                (options.AccountSid, options.ApiKey, options.ApiToken) = ("acme1", "test-key", "test-token");
                if (pin is not null)
                {
                    options.CertificateFingerprints.Add(pin);
                }
            }));

            (await CheckAsync(provider)).Status.Should().Be(status, "the pin is {0}", pin ?? "none");
        }
    }

    [Test]
    public async Task A_probe_that_never_ends_is_given_up()
    {
        using ServiceProvider provider = Provider(
            services => services.AddSingleton(new VendorProbe("Slow", "a", asksVendor: true, token => Task.Delay(Timeout.Infinite, token))),
            options => options.Timeout = TimeSpan.FromMilliseconds(200));

        HealthReportEntry entry = await CheckAsync(provider);

        (entry.Status, entry.Data["Slow (a)"]).Should().Be((HealthStatus.Unhealthy, "It did not answer within 0.2 s."));
    }

    [Test]
    public async Task Without_clients_it_is_healthy()
    {
        using ServiceProvider provider = Provider(_ => { });

        (await CheckAsync(provider)).Description.Should().Be("No client is registered.");
    }

    [Test]
    public async Task A_client_of_an_application_in_the_place_of_ours_is_connected_past()
    {
        await using TelephonyStubs stubs = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        using ServiceProvider provider = Provider(services =>
        {
            services.AddSangomaCrm(stubs.Configuration);
            services.AddSingleton(Substitute.For<ISangomaCrmClient>());
        });

        (await CheckAsync(provider)).Status.Should().Be(HealthStatus.Healthy);
        stubs.Journal.Requests.Should().BeEmpty();
    }

    private static ServiceProvider Provider(Action<IServiceCollection> add, Action<TelephonyHealthOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        add(services);
        services.AddHealthChecks().AddTelephony(configure);
        return services.BuildServiceProvider();
    }

    private static async Task<HealthReportEntry> CheckAsync(ServiceProvider provider) =>
        (await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["telephony"];
}
