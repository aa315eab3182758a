using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Vendors;

/// <summary>A client of the SDK as a program has it: registered in a container from configuration, and every declared operation called once.</summary>
internal abstract class VendorUnderTest
{
    /// <summary>The name of the package, or of the second client of one.</summary>
    public abstract string Name { get; }

    /// <summary>The stub server that plays its vendor.</summary>
    public abstract StubVendor Stub { get; }

    /// <summary>The settings that hold credentials, with what the stub server accepts.</summary>
    public abstract IReadOnlyList<(string Key, string Value)> Credentials { get; }

    /// <summary>What else its vendor needs to know.</summary>
    public virtual IReadOnlyList<(string Key, string Value)> OtherSettings => [];

    /// <summary>What its package declares for this server.</summary>
    public abstract IReadOnlyList<OperationDeclaration> Operations { get; }

    /// <summary>Every declared operation.</summary>
    public abstract IReadOnlyList<Call> Calls { get; }

    /// <summary>A container with the client, for the stub server's credentials unless others are given.</summary>
    /// <param name="address">Where the vendor is.</param>
    /// <param name="time">The clock.</param>
    /// <param name="credentials">By the key of the setting; null for those that the stub server accepts.</param>
    /// <param name="settings">More settings, as configuration has them; they win over the vendor's own.</param>
    /// <param name="prepare">What the program registers before it adds the client.</param>
    /// <param name="configure">What it puts around the client then, and registers besides.</param>
    public virtual ServiceProvider Open(
        Uri address,
        TimeProvider time,
        IReadOnlyList<(string Key, string Value)>? credentials = null,
        IReadOnlyList<(string Key, string Value)>? settings = null,
        Action<IServiceCollection>? prepare = null,
        Action<IHttpClientBuilder>? configure = null)
    {
        IEnumerable<(string Key, string Value)> all = [("BaseAddress", address.AbsoluteUri), .. OtherSettings, .. credentials ?? Credentials, .. settings ?? []];
        IEnumerable<KeyValuePair<string, string?>> last = all.GroupBy(setting => setting.Key, (key, values) => KeyValuePair.Create(key, (string?)values.Last().Value));
        IConfiguration section = new ConfigurationBuilder().AddInMemoryCollection(last).Build();
        IServiceCollection services = new ServiceCollection().AddSingleton(time);
        prepare?.Invoke(services);
        IHttpClientBuilder client = Register(services, section);
        configure?.Invoke(client);
        return services.BuildServiceProvider();
    }

    public override string ToString() => Name;

    /// <summary>Adds the client as its users do.</summary>
    public IHttpClientBuilder Add(IServiceCollection services, IConfiguration section) => Register(services, section);

    protected abstract IHttpClientBuilder Register(IServiceCollection services, IConfiguration section);

    /// <summary>An operation that gives something.</summary>
    protected Call Of<TClient, T>(string operation, Func<TClient, CancellationToken, Task<T>> send)
        where TClient : notnull =>
        new(this, Find(operation), async (services, token) => await send(services.GetRequiredService<TClient>(), token));

    /// <summary>An operation that gives nothing.</summary>
    protected Call Of<TClient>(string operation, Func<TClient, CancellationToken, Task> send)
        where TClient : notnull =>
        new(this, Find(operation), async (services, token) =>
        {
            await send(services.GetRequiredService<TClient>(), token);
            return null;
        });

    private OperationDeclaration Find(string operation) => Operations.Single(declared => declared.Name == operation);
}
