using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>A client of an Elision dialer, a VICIdial descendant. Safe for use by several threads; make one and keep it.</summary>
/// <example>
/// <code>
/// using var client = ElisionDialerClient.Create(new ElisionDialerOptions
/// {
///     BaseAddress = new Uri("https://dialer.example.com"),
///     Source = "crm",
///     User = "api-user",
///     Password = Environment.GetEnvironmentVariable("ELISION_PASSWORD"),
/// });
/// </code>
/// </example>
public sealed class ElisionDialerClient : IElisionDialerClient, IDisposable
{
    internal static readonly VendorDefinition<ElisionDialerClient, ElisionDialerOptions> Vendor = new(
        new ElisionDialerReplyReader(),
        NewCredentials,
        (connection, options) => new ElisionDialerClient(connection, options),
        options => KeptSecrets.WithKeptForms([options.Password!.Reveal()]),
        (client, token) => client.Lists.ListActiveAsync(token));

    private readonly VendorConnection _connection;

    private ElisionDialerClient(VendorConnection connection, ElisionDialerOptions options)
    {
        _connection = connection;
        Agents = new ElisionAgents(connection.Endpoints<IAgentsEndpoints>(), options);
        Lists = new ElisionLists(connection.Endpoints<IListsEndpoints>(), options);
        Leads = new ElisionLeads(connection.Endpoints<ILeadsEndpoints>(), options, () => new LeadBatches((ElisionDialerOptions)connection.Options));
    }

    /// <inheritdoc/>
    public IElisionAgents Agents { get; }

    /// <inheritdoc/>
    public IElisionLists Lists { get; }

    /// <inheritdoc/>
    public IElisionLeads Leads { get; }

    /// <summary>Makes a client without a container.</summary>
    /// <param name="options">The address and the credentials.</param>
    /// <param name="loggerFactory">Where to log, or null for nowhere.</param>
    /// <param name="timeProvider">The clock for deadlines and waits, or null for the system's.</param>
    /// <param name="primaryHandler">The handler that owns the connections, for a proxy or for tests in memory; the client disposes it. Null for the built-in one.</param>
    /// <param name="key">What tells this account from others of the vendor, in exceptions, logs and spans; null where it is the only one.</param>
    /// <returns>A client; dispose it when the program ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work, or the handler cannot be made safe; the message says what to do.</exception>
    public static ElisionDialerClient Create(ElisionDialerOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null, HttpMessageHandler? primaryHandler = null, string? key = null) =>
        Vendor.Create(options, loggerFactory, timeProvider, primaryHandler, key);

    /// <summary>Makes a client beside a container, for options that only come at run time (those of a tenant in a database, say). It shares the container's logging and clock.</summary>
    /// <param name="services">The container, for its <see cref="ILoggerFactory"/> and <see cref="TimeProvider"/>; where it has none, nothing is logged, and the system's clock is used.</param>
    /// <param name="options">The address and the credentials. They are read once: make another client when they change.</param>
    /// <param name="key">What tells this account from others of the vendor, in exceptions, logs and spans; null where it is the only one.</param>
    /// <param name="primaryHandler">The handler that owns the connections, for a proxy or for tests in memory; the client disposes it. Null for the built-in one.</param>
    /// <returns>A client with connections of its own. Keep it, and dispose it when nothing uses it any more: the container does not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work, or the handler cannot be made safe; the message says what to do.</exception>
    public static ElisionDialerClient Create(IServiceProvider services, ElisionDialerOptions options, string? key = null, HttpMessageHandler? primaryHandler = null) =>
        Vendor.Create(services, options, key, primaryHandler);

    /// <summary>Closes the connections; those of a client of a container close with the container.</summary>
    public void Dispose() => _connection.Dispose();

    private static Credentials NewCredentials(ElisionDialerOptions options)
    {
        (string Name, string Value)[] fields = [("source", options.Source!), ("user", options.User!), ("pass", options.Password!.Reveal())];
        return options.Transport == ElisionTransport.Form ? Credentials.Form(fields) : Credentials.Query(fields);
    }
}
