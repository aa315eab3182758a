using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.DocumentedCalls;

/// <summary>A vendor's document: its calls, and the client of them as a program has it.</summary>
public abstract class VendorDocument
{
    /// <summary>Every vendor.</summary>
    public static IReadOnlyList<VendorDocument> All { get; } =
        [new SangamCrmDocument(), new ExotelDocument(), new SangomaCrmDocument(), new IbizfoneIvrDocument(), new CPaaSDocument(), new ElisionDialerDocument()];

    /// <summary>The package without <c>Telephony.Sdk.</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What its mappings call the document.</summary>
    public abstract string Title { get; }

    /// <summary>The stub server that plays it.</summary>
    public abstract StubVendor Stub { get; }

    /// <summary>The interface of its client.</summary>
    public abstract Type Client { get; }

    /// <summary>The settings that hold credentials, with what the stub server accepts.</summary>
    public abstract IReadOnlyList<(string Key, string Value)> Credentials { get; }

    /// <summary>What else it needs to know.</summary>
    public virtual IReadOnlyList<(string Key, string Value)> OtherSettings => [];

    /// <summary>The calls, in the document's order; those of one heading one after the other.</summary>
    public abstract IReadOnlyList<DocumentedCall> Calls { get; }

    /// <summary>The calls by their headings.</summary>
    public IReadOnlyList<DocumentedOperation> Operations => [.. Calls.GroupBy(call => call.Heading).Select(calls => new DocumentedOperation([.. calls]))];

    /// <summary>Adds the client as its users do.</summary>
    public abstract IHttpClientBuilder Add(IServiceCollection services, IConfiguration section);

    /// <summary>A container with the client, for the stub server's credentials unless others are given.</summary>
    /// <param name="address">Where the vendor is.</param>
    /// <param name="time">The clock.</param>
    /// <param name="credentials">By the key of the setting; null for those that the stub server accepts.</param>
    /// <param name="settings">More settings, as configuration has them; they win over the vendor's own.</param>
    /// <param name="prepare">What the program registers before it adds the client.</param>
    /// <param name="configure">What it puts around the client then, and registers besides.</param>
    public ServiceProvider Open(
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
        IHttpClientBuilder client = Add(services, section);
        configure?.Invoke(client);
        return services.BuildServiceProvider();
    }

    public override string ToString() => Name;
}
