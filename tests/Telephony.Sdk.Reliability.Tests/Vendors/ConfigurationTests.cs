using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
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
        await using StubServer server = await StubServer.StartAsync(_vendor.Stub);
        IConfigurationRoot all = Configuration([.. _vendor.Credentials.Select(credential => (credential.Key, credential.Value == StubVendor.Token ? "canary-before" : credential.Value))]);
        all[_vendor.Name + ":BaseAddress"] = server.BaseAddress.AbsoluteUri;
        var logged = new ConcurrentQueue<string>();
        using var logs = new LogSink((_, text) => logged.Enqueue(text ?? string.Empty));
        IServiceCollection services = new ServiceCollection().AddLogging(logging => logging.AddProvider(logs)).AddSingleton<TimeProvider>(new ManualTimeProvider(VendorTests.BeforeTheExamples));
        _vendor.Add(services, all.GetSection(_vendor.Name));
        await using ServiceProvider provider = services.BuildServiceProvider();
        Call call = _vendor.Calls[0];
        await call.Invoking(it => it.SendAsync(provider, CancellationToken.None)).Should().ThrowAsync<TelephonyApiException>();

        all[$"{_vendor.Name}:{_vendor.Credentials.Single(credential => credential.Value == StubVendor.Token).Key}"] = StubVendor.Token;
        all.Reload();

        await call.SendAsync(provider, CancellationToken.None);
        logged.Should().Contain(text => text.Contains("requests have the new", StringComparison.Ordinal))
            .And.NotContain(text => text.Contains("canary-before", StringComparison.Ordinal) || text.Contains(StubVendor.Token, StringComparison.Ordinal));
    }

    private string Failure(IConfiguration application, IConfiguration given)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton(application);
        _vendor.Add(services, given);
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IStartupValidator>().Invoking(start => start.Validate()).Should().Throw<OptionsValidationException>().Which.Message;
    }

    private IConfigurationRoot Configuration(IReadOnlyList<(string Key, string Value)> credentials)
    {
        IEnumerable<(string Key, string Value)> all = [("BaseAddress", "https://vendor.example"), .. _vendor.OtherSettings, .. credentials];
        return new ConfigurationBuilder().AddInMemoryCollection(all.Select(setting => KeyValuePair.Create($"{_vendor.Name}:{setting.Key}", (string?)setting.Value))).Build();
    }
}
