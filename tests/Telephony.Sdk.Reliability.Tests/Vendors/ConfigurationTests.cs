using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Secrets;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

/// <summary>What configuration does to the client of each vendor.</summary>
[TestFixtureSource(typeof(AllVendors), nameof(AllVendors.All))]
public sealed class ConfigurationTests(object one)
{
    private readonly VendorUnderTest _vendor = (VendorUnderTest)one;

    [Test]
    public void A_section_that_does_not_exist_is_named_with_the_one_that_does()
    {
        IConfigurationRoot all = Configuration(_vendor.Credentials);

        Failure(all, all.GetSection(_vendor.Name + "s")).Should().Contain($"section '{_vendor.Name}s' does not exist; there is '{_vendor.Name}'.").And.Contain(_vendor.Credentials[^1].Key);
    }

    [Test]
    public void The_whole_configuration_in_the_place_of_a_section_is_told()
    {
        IConfigurationRoot all = Configuration(_vendor.Credentials);

        Failure(all, all).Should().Contain($"it was given the whole configuration, which holds none of its keys: pass configuration.GetSection(\"{_vendor.Name}\"), which holds ")
            .And.Contain(_vendor.Credentials[^1].Key).And.NotContain(StubVendor.Token);
    }

    [Test]
    public async Task A_rotated_secret_is_taken_without_a_restart_and_shows_nowhere()
    {
        await using TelephonyStubs server = await _vendor.StartStubsAsync();
        IConfigurationRoot all = Configuration([.. _vendor.Credentials.Select(credential => (credential.Key, credential.Value == StubVendor.Token ? "canary-before" : credential.Value))]);
        all[_vendor.Name + ":BaseAddress"] = server.BaseAddress.AbsoluteUri;
        var logged = new ConcurrentQueue<string>();
        using var logs = new LogSink((_, text) => logged.Enqueue(text ?? string.Empty));
        IServiceCollection services = new ServiceCollection().AddLogging(logging => logging.AddProvider(logs)).AddSingleton<TimeProvider>(new ManualTimeProvider(ExampleClock.Start));
        _vendor.Document.Add(services, all.GetSection(_vendor.Name));
        await using ServiceProvider provider = services.BuildServiceProvider();
        Call call = _vendor.Calls[0];
        await call.Invoking(it => it.SendAsync(provider, CancellationToken.None)).Should().ThrowAsync<TelephonyApiException>();

        all[$"{_vendor.Name}:{_vendor.Credentials.Single(credential => credential.Value == StubVendor.Token).Key}"] = StubVendor.Token;
        all.Reload();

        await call.SendAsync(provider, CancellationToken.None);
        logged.Should().Contain(text => text.Contains("requests have the new", StringComparison.Ordinal))
            .And.NotContain(text => text.Contains("canary-before", StringComparison.Ordinal) || text.Contains(StubVendor.Token, StringComparison.Ordinal));
    }

    [Test]
    public async Task A_client_of_a_tenant_shares_the_logging_and_the_clock_of_the_container_until_it_is_disposed()
    {
        var logged = new ConcurrentQueue<string>();
        using var logs = new LogSink((_, text) => logged.Enqueue(text ?? string.Empty));
        var time = new ManualTimeProvider(ExampleClock.Start);
        await using ServiceProvider container = new ServiceCollection().AddLogging(logging => logging.AddProvider(logs)).AddSingleton<TimeProvider>(time).BuildServiceProvider();
        (Type service, object options) = Tenant();
        using var vendor = new BusyHandler();
        object client = CreateClient(service, container, options, vendor);
        await using ServiceProvider tenant = new ServiceCollection().AddSingleton(service, _ => client).BuildServiceProvider();
        Call call = _vendor.Calls[0];

        Task<object?> calling = call.SendAsync(tenant, CancellationToken.None);
        await time.PumpAsync(vendor.SecondAsync, timers: 2);
        await time.PumpAsync(calling);

        (await FluentActions.Awaiting(() => calling).Should().ThrowAsync<TelephonyTransportException>()).Which.IsTimeout.Should().BeTrue("the clock is the container's");
        logged.Should().Contain(text => text.Contains($"{call.Operation} is sent again", StringComparison.Ordinal));
        ((IDisposable)client).Dispose();
        vendor.IsDisposed.Should().BeTrue();
        await call.Invoking(it => it.SendAsync(tenant, CancellationToken.None)).Should().ThrowAsync<ObjectDisposedException>();
    }

    private string Failure(IConfiguration application, IConfiguration given)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton(application);
        _vendor.Document.Add(services, given);
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IStartupValidator>().Invoking(start => start.Validate()).Should().Throw<OptionsValidationException>().Which.Message;
    }

    private IConfigurationRoot Configuration(IReadOnlyList<(string Key, string Value)> credentials)
    {
        IEnumerable<(string Key, string Value)> all = [("BaseAddress", "https://vendor.example"), .. _vendor.Document.OtherSettings, .. credentials];
        return new ConfigurationBuilder().AddInMemoryCollection(all.Select(setting => KeyValuePair.Create($"{_vendor.Name}:{setting.Key}", (string?)setting.Value))).Build();
    }

    /// <summary>The interface of the client, and options that are no container's.</summary>
    private (Type Service, object Options) Tenant()
    {
        var services = new ServiceCollection();
        _vendor.Document.Add(services, Configuration(_vendor.Credentials).GetSection(_vendor.Name));
        Type options = services.Select(service => service.ServiceType)
            .Single(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IConfigureOptions<>) && typeof(TelephonyClientOptions).IsAssignableFrom(type.GenericTypeArguments[0]))
            .GenericTypeArguments[0];
        Type client = services.Select(service => service.ServiceType).Single(type => type.IsInterface && type.Assembly == options.Assembly);
        using ServiceProvider provider = services.BuildServiceProvider();
        object holder = provider.GetRequiredService(typeof(IOptions<>).MakeGenericType(options));
        return (client, holder.GetType().GetProperty("Value")!.GetValue(holder)!);
    }

    /// <summary>The documented call, which every client has.</summary>
    private static object CreateClient(Type service, IServiceProvider container, object options, HttpMessageHandler handler) =>
        options.GetType().Assembly.GetExportedTypes().Single(type => type.IsClass && service.IsAssignableFrom(type))
            .GetMethod("Create", [typeof(IServiceProvider), options.GetType(), typeof(string), typeof(HttpMessageHandler)])!
            .Invoke(null, [container, options, "tenant", handler])!;

    /// <summary>Is busy at first, and never answers then.</summary>
    private sealed class BusyHandler : HttpMessageHandler
    {
        private readonly TaskCompletionSource _second = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private bool _hasAnswered;

        public Task SecondAsync => _second.Task;

        public bool IsDisposed { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!_hasAnswered)
            {
                _hasAnswered = true;
                return new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent(string.Empty) };
            }

            _second.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("never");
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
