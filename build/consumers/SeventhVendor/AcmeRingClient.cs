namespace AcmeRing;

/// <summary>A client of Acme Ring. Safe for use by several threads; make one and keep it.</summary>
public sealed class AcmeRingClient : IDisposable
{
    internal static readonly VendorDefinition<AcmeRingClient, AcmeRingOptions> Vendor = new(
        new AcmeRingReplyReader(), options => Credentials.Bearer(options.ApiKey!.Reveal()), (connection, _) => new AcmeRingClient(connection));

    private readonly VendorConnection _connection;

    private AcmeRingClient(VendorConnection connection)
    {
        _connection = connection;
        Calls = new AcmeRingCalls(connection.Endpoints<ICallsEndpoints>());
    }

    /// <summary>Places and reports calls.</summary>
    public AcmeRingCalls Calls { get; }

    /// <summary>Makes a client without a container.</summary>
    public static AcmeRingClient Create(AcmeRingOptions options, HttpMessageHandler? primaryHandler = null) => Vendor.Create(options, primaryHandler: primaryHandler);

    /// <summary>Makes a client beside a container, whose logging and clock it shares, for options that come at run time.</summary>
    public static AcmeRingClient Create(IServiceProvider services, AcmeRingOptions options, string? key = null) => Vendor.Create(services, options, key);

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();
}

public static class AcmeRingServiceCollectionExtensions
{
    /// <summary>Adds a client whose options come from configuration, validated on start.</summary>
    public static IHttpClientBuilder AddAcmeRing(this IServiceCollection services, IConfiguration configuration, string? key = null) =>
        services.AddVendor<AcmeRingClient, AcmeRingClient, AcmeRingOptions>(AcmeRingClient.Vendor, configuration, key);
}
