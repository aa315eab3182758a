using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.CPaaS;

/// <summary>A client of the CPaaS API. Safe for use by several threads; make one and keep it.</summary>
/// <example>
/// <code>
/// using var client = CPaaSClient.Create(new CPaaSOptions
/// {
///     BaseAddress = new Uri("https://cpaas.example.com"),
///     Account = "account_1",
///     Auth = Environment.GetEnvironmentVariable("CPAAS_AUTH"),
/// });
/// </code>
/// </example>
public sealed class CPaaSClient : ICPaaSClient, IDisposable
{
    internal static readonly VendorDefinition<CPaaSClient, CPaaSOptions> Vendor = new(
        new CPaaSReplyReader(),
        options => Credentials.Headers(("account", options.Account!), ("auth", options.Auth!.Reveal())),
        (connection, _) => new CPaaSClient(connection),
        options => [options.Auth!.Reveal()],
        (client, token) => client.Statistics.GetLiveAsync(token));

    private readonly VendorConnection _connection;

    private CPaaSClient(VendorConnection connection)
    {
        _connection = connection;
        Calls = new CPaaSCalls(connection.Endpoints<ICallsEndpoints>());
        Callbacks = new CPaaSCallbacks(connection.Endpoints<ICallbacksEndpoints>(), connection.Time);
        OneTimePasswords = new CPaaSOneTimePasswords(connection.Endpoints<IOneTimePasswordsEndpoints>());
        ContactLists = new CPaaSContactLists(connection.Endpoints<IContactListsEndpoints>());
        DndLists = new CPaaSDndLists(connection.Endpoints<IDndListsEndpoints>());
        Campaigns = new CPaaSCampaigns(connection.Endpoints<ICampaignsEndpoints>());
        CallDetailRecords = new CPaaSCallDetailRecords(connection.Endpoints<ICallDetailRecordsEndpoints>());
        Statistics = new CPaaSStatistics(connection.Endpoints<IStatisticsEndpoints>());
    }

    /// <inheritdoc/>
    public ICPaaSCalls Calls { get; }

    /// <inheritdoc/>
    public ICPaaSCallbacks Callbacks { get; }

    /// <inheritdoc/>
    public ICPaaSOneTimePasswords OneTimePasswords { get; }

    /// <inheritdoc/>
    public ICPaaSContactLists ContactLists { get; }

    /// <inheritdoc/>
    public ICPaaSDndLists DndLists { get; }

    /// <inheritdoc/>
    public ICPaaSCampaigns Campaigns { get; }

    /// <inheritdoc/>
    public ICPaaSCallDetailRecords CallDetailRecords { get; }

    /// <inheritdoc/>
    public ICPaaSStatistics Statistics { get; }

    /// <summary>Makes a client without a container.</summary>
    /// <param name="options">The address and the credentials.</param>
    /// <param name="loggerFactory">Where to log, or null for nowhere.</param>
    /// <param name="timeProvider">The clock for deadlines, waits and "in the future", or null for the system's.</param>
    /// <param name="primaryHandler">The handler that owns the connections, for a proxy or for tests in memory; the client disposes it. Null for the built-in one.</param>
    /// <param name="key">What tells this account from others of the vendor, in exceptions, logs and spans; null where it is the only one.</param>
    /// <returns>A client; dispose it when the program ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work, or the handler cannot be made safe; the message says what to do.</exception>
    public static CPaaSClient Create(CPaaSOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null, HttpMessageHandler? primaryHandler = null, string? key = null) =>
        Vendor.Create(options, loggerFactory, timeProvider, primaryHandler, key);

    /// <summary>Makes a client beside a container, for options that only come at run time (those of a tenant in a database, say). It shares the container's logging and clock.</summary>
    /// <param name="services">The container, for its <see cref="ILoggerFactory"/> and <see cref="TimeProvider"/>; where it has none, nothing is logged, and the system's clock is used.</param>
    /// <param name="options">The address and the credentials. They are read once: make another client when they change.</param>
    /// <param name="key">What tells this account from others of the vendor, in exceptions, logs and spans; null where it is the only one.</param>
    /// <param name="primaryHandler">The handler that owns the connections, for a proxy or for tests in memory; the client disposes it. Null for the built-in one.</param>
    /// <returns>A client with connections of its own. Keep it, and dispose it when nothing uses it any more: the container does not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work, or the handler cannot be made safe; the message says what to do.</exception>
    public static CPaaSClient Create(IServiceProvider services, CPaaSOptions options, string? key = null, HttpMessageHandler? primaryHandler = null) =>
        Vendor.Create(services, options, key, primaryHandler);

    /// <summary>Closes the connections; those of a client of a container close with the container.</summary>
    public void Dispose() => _connection.Dispose();
}
