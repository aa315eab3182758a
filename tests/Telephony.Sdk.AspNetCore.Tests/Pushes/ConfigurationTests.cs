using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Telephony.Sdk.AspNetCore.Tests.Pushes;

/// <summary>Options of a source come from its section, and again when it changes.</summary>
public sealed class ConfigurationTests
{
    [Test]
    public void All_options_are_read_by_their_names()
    {
        PushOptions options = Options(new()
        {
            ["pune:Secrets:0"] = "test-token-0123456789",
            ["pune:Secrets:1"] = "test-token-9876543210",
            ["pune:AllowedNetworks:0"] = "203.0.113.0/24",
            ["pune:QueryParameter"] = "key",
            ["pune:Header"] = "X-Key",
            ["pune:AllowAnyone"] = "true",
            ["pune:MaxBodyLength"] = "10",
            ["pune:MaxQueryLength"] = "11",
            ["pune:MaxFields"] = "12",
            ["pune:Timeout"] = "00:00:02",
        }).Get("pune");

        options.Secrets.Select(secret => secret.Reveal()).Should().Equal("test-token-0123456789", "test-token-9876543210");
        options.AllowedNetworks.Should().Equal("203.0.113.0/24");
        (options.QueryParameter, options.Header, options.AllowAnyone, options.MaxBodyLength, options.MaxQueryLength, options.MaxFields, options.Timeout).Should().Be(("key", "X-Key", true, 10, 11, 12, TimeSpan.FromSeconds(2)));
    }

    [TestCase("Timeout", "5", "must be a time such as 00:00:05")]
    [TestCase("MaxFields", "many", "must be a whole number")]
    [TestCase("AllowAnyone", "ja", "must be true or false")]
    public void A_value_that_is_none_is_named_and_not_shown(string key, string value, string problem)
    {
        IOptionsMonitor<PushOptions> options = Options(new() { ["pune:" + key] = value });

        options.Invoking(it => it.Get("pune")).Should().Throw<InvalidOperationException>().WithMessage($"PushOptions.{key} {problem}.").Which.Message.Should().NotContain($" {value}");
    }

    [Test]
    public void A_secret_is_exchanged_while_it_runs()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["pune:Secrets:0"] = "test-token-0123456789" }).Build();
        using ServiceProvider provider = Provider(configuration);
        var options = provider.GetRequiredService<IOptionsMonitor<PushOptions>>();
        options.Get("pune").Secrets.Single().Reveal().Should().Be("test-token-0123456789");

        configuration["pune:Secrets:0"] = "test-token-9876543210";
        configuration.Reload();

        options.Get("pune").Secrets.Single().Reveal().Should().Be("test-token-9876543210");
    }

    private static IOptionsMonitor<PushOptions> Options(Dictionary<string, string?> values) =>
        Provider(new ConfigurationBuilder().AddInMemoryCollection(values).Build()).GetRequiredService<IOptionsMonitor<PushOptions>>();

    private static ServiceProvider Provider(IConfiguration configuration)
    {
        var services = new ServiceCollection();
        services.AddTelephonyPushes(configuration);
        return services.BuildServiceProvider();
    }
}
