using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.Exotel;

/// <summary>A client of Exotel: click-to-call, and reading a call back. Safe for use by several threads; make one and keep it.</summary>
/// <example>
/// <code>
/// using var client = ExotelClient.Create(new ExotelOptions
/// {
///     AccountSid = "example1",
///     ApiKey = Environment.GetEnvironmentVariable("EXOTEL_KEY"),
///     ApiToken = Environment.GetEnvironmentVariable("EXOTEL_TOKEN"),
/// });
/// </code>
/// </example>
public sealed class ExotelClient : IExotelClient, IDisposable
{
    internal static readonly VendorDefinition<ExotelClient, ExotelOptions> Vendor = new(
        new ExotelReplyReader(),
        options => Credentials.Basic(options.ApiKey!.Reveal(), options.ApiToken!.Reveal()),
        (connection, options) => new ExotelClient(connection, options));

    private readonly VendorConnection _connection;

    private ExotelClient(VendorConnection connection, ExotelOptions options)
    {
        _connection = connection;
        Calls = new ExotelCalls(connection.Endpoints<ICallsEndpoints>(), options);
    }

    /// <inheritdoc/>
    public IExotelCalls Calls { get; }

    /// <summary>Makes a client without a container.</summary>
    /// <param name="options">The account and the credentials.</param>
    /// <param name="loggerFactory">Where to log, or null for nowhere.</param>
    /// <param name="timeProvider">The clock for deadlines and waits, or null for the system's.</param>
    /// <param name="primaryHandler">The handler that owns the connections, for a proxy or for tests in memory; the client disposes it. Null for the built-in one.</param>
    /// <param name="key">What tells this account from others of the vendor, in exceptions, logs and spans; null where it is the only one.</param>
    /// <returns>A client; dispose it when the program ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work, or the handler cannot be made safe; the message says what to do.</exception>
    public static ExotelClient Create(ExotelOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null, HttpMessageHandler? primaryHandler = null, string? key = null) =>
        Vendor.Create(options, loggerFactory, timeProvider, primaryHandler, key);

    /// <summary>Makes a client beside a container, for options that only come at run time (those of a tenant in a database, say). It shares the container's logging and clock.</summary>
    /// <param name="services">The container, for its <see cref="ILoggerFactory"/> and <see cref="TimeProvider"/>; where it has none, nothing is logged, and the system's clock is used.</param>
    /// <param name="options">The account and the credentials. They are read once: make another client when they change.</param>
    /// <param name="key">What tells this account from others of the vendor, in exceptions, logs and spans; null where it is the only one.</param>
    /// <param name="primaryHandler">The handler that owns the connections, for a proxy or for tests in memory; the client disposes it. Null for the built-in one.</param>
    /// <returns>A client with connections of its own. Keep it, and dispose it when nothing uses it any more: the container does not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work, or the handler cannot be made safe; the message says what to do.</exception>
    public static ExotelClient Create(IServiceProvider services, ExotelOptions options, string? key = null, HttpMessageHandler? primaryHandler = null) =>
        Vendor.Create(services, options, key, primaryHandler);

    /// <summary>Closes the connections; those of a client of a container close with the container.</summary>
    public void Dispose() => _connection.Dispose();
}
