using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NUnit.Framework;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.TestSupport.Registration;

/// <summary>How every client is added to a container. A package's test project derives a fixture that adds, sets and calls its own.</summary>
/// <remarks>Mark the derived fixture <c>[TestFixture]</c>: NUnit passes over an assembly that does not name it.</remarks>
public abstract class RegistrationFixture<TClient, TOptions>
    where TClient : class
    where TOptions : TelephonyClientOptions, new()
{
    /// <summary>What the vendor answers to the call.</summary>
    protected abstract string Reply { get; }

    /// <summary>The names of the options that must be set, and what they are set to.</summary>
    protected abstract (string Name, string Value)[] Settings { get; }

    /// <summary>What is said of an empty configuration.</summary>
    protected abstract string[] Missing { get; }

    [Test]
    public async Task A_client_is_registered_in_code_or_from_configuration()
    {
        string inCode = await SendAsync(services => Add(services, Configure, key: null));
        string fromConfiguration = await SendAsync(services => Add(services, Configuration(Settings), key: null));

        fromConfiguration.Should().Be(inCode);
    }

    [Test]
    public async Task Several_accounts_live_side_by_side()
    {
        using var one = new AnsweringHandler(Reply);
        using var other = new AnsweringHandler(Reply);
        var collection = new ServiceCollection();
        Add(collection, Configure, "one").ConfigurePrimaryHttpMessageHandler(() => one);
        Add(collection, Configuration(Settings), "other").ConfigurePrimaryHttpMessageHandler(() => other);
        await using ServiceProvider services = collection.BuildServiceProvider();

        await CallAsync(services.GetRequiredKeyedService<TClient>("other"));

        (one.Requests, other.Requests).Should().Be((0, 1));
        services.GetService<TClient>().Should().BeNull("no account without a key was added");
    }

    [Test]
    public async Task A_missing_option_stops_the_host_at_the_start_and_says_what_to_do()
    {
        using IHost host = new HostBuilder().ConfigureServices(services => Add(services, Configuration(), key: null)).Build();

        (await host.Awaiting(app => app.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which.Message.Should().ContainAll(Missing);
    }

    [Test]
    public void Options_print_no_secret()
    {
        var options = new TOptions();
        foreach (System.Reflection.PropertyInfo secret in typeof(TOptions).GetProperties().Where(property => property.PropertyType == typeof(Secret)))
        {
            secret.SetValue(options, (Secret)"canary-7f3a");
        }

        options.ToString().Should().NotContain("canary");
        System.Text.Json.JsonSerializer.Serialize(options).Should().NotContain("canary").And.Contain("***");
    }

    protected static IConfiguration Configuration(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();

    /// <summary>What a client sends that was added so.</summary>
    protected async Task<string> SendAsync(Func<IServiceCollection, IHttpClientBuilder> add)
    {
        using var handler = new AnsweringHandler(Reply);
        var collection = new ServiceCollection();
        add(collection).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider services = collection.BuildServiceProvider();

        await CallAsync(services.GetRequiredService<TClient>());

        return handler.Sent.Single();
    }

    protected abstract IHttpClientBuilder Add(IServiceCollection services, IConfiguration configuration, string? key);

    protected abstract IHttpClientBuilder Add(IServiceCollection services, Action<TOptions> configure, string? key);

    /// <summary>Sets in code what <see cref="Settings"/> has.</summary>
    protected abstract void Configure(TOptions options);

    protected abstract Task CallAsync(TClient client);
}
