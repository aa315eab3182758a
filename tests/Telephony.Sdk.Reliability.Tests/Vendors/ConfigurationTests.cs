using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Testing;

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
