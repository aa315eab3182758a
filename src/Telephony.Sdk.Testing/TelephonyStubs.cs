using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Testing.Hosting;
using Telephony.Sdk.Testing.Mappings;
using Telephony.Sdk.Testing.Shapes;
using WireMock.Matchers;
using WireMock.Server;

namespace Telephony.Sdk.Testing;

/// <summary>
/// Vendors' documented endpoints as a WireMock.Net server on a free port of the loopback address, for tests: strict about what it is
/// asked, keeps a journal of what arrived, and can fail in every way that a network can.
/// </summary>
/// <example><code>
/// await using var stubs = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
/// services.AddSangomaCrm(stubs.Configuration);
/// stubs.Server.Given(Request.Create().UsingGet().WithPath(stubs.Path("users/extension/1000"))).RespondWith(Response.Create().WithStatusCode(503));
/// </code></example>
public sealed class TelephonyStubs : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly TelephonyStubsOptions _options;
    private readonly ConnectionGate _gate;
    private readonly X509Certificate2? _certificate;
    private readonly string _basePath;
    private int _disposed;

    private TelephonyStubs(TelephonyStubsOptions options)
    {
        _options = options;
        _basePath = options.Vendors is [{ } only] ? only.BasePath : "";
        Journal = new StubJournal(_basePath);
        _gate = new ConnectionGate(Journal, Faults, _stopping.Token);
        _certificate = options.UseHttps ? SelfSignedCertificate.Create() : null;
        CertificateFingerprint = _certificate?.GetCertHashString(HashAlgorithmName.SHA256);
        var mappings = new DocumentedMappings(options.Vendors);
        var arrivals = new ArrivalMiddleware(Journal, Faults, mappings, _stopping.Token);
        Server = StubHost.Start(_gate, arrivals, _certificate);
        Push = new StubPushes(options.TimeProvider);
        Server.LogEntriesChanged += arrivals.OnAnswered;
        arrivals.Server = Server;
        mappings.AddTo(Server, options.ExamplesOnly ? null : new StubStore(options.TimeProvider));
        BaseAddress = new Uri(new Uri(Server.Urls[0]), _basePath + "/");
    }

    /// <summary>WireMock.Net's server: <c>Given(…).RespondWith(…)</c> on it wins over the vendors' mappings.</summary>
    public WireMockServer Server { get; }

    /// <summary>The address for a client's options: scheme, host, port and the vendor's base path, with a trailing slash.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The configuration section of the only vendor: address, and the credentials that the server accepts.</summary>
    /// <exception cref="InvalidOperationException">It stands for no vendor, or for several: see <see cref="ConfigurationOf"/>.</exception>
    public IConfiguration Configuration => _options.Vendors is [{ } only]
        ? ConfigurationOf(only)
        : throw new InvalidOperationException($"The server stands for {_options.Vendors.Count} vendors. Say whose configuration it should be: {nameof(ConfigurationOf)}(StubVendor.CPaaS).");

    /// <summary>The SHA-256 fingerprint of the certificate, as 64 upper-case hexadecimal digits.</summary>
    /// <value><see langword="null"/> without <see cref="TelephonyStubsOptions.UseHttps"/>.</value>
    public string? CertificateFingerprint { get; }

    /// <summary>What arrived.</summary>
    public StubJournal Journal { get; }

    /// <summary>The requests that found no mapping, each with the reason (<see cref="StubRequest.Mismatch"/>).</summary>
    public IReadOnlyList<StubRequest> Unmatched => Journal.Unmatched;

    /// <summary>How many connections are open now: 0 once every client has let go of its own, also of those it keeps for later.</summary>
    public int OpenConnectionCount => _gate.OpenCount;

    /// <summary>Faults and delays for what comes next.</summary>
    public StubFaults Faults { get; } = new();

    /// <summary>Sends what vendors push to an application of yours.</summary>
    public StubPushes Push { get; }

    /// <summary>Starts a server that knows nothing yet.</summary>
    public static Task<TelephonyStubs> StartAsync(CancellationToken cancellationToken = default) => StartAsync(new TelephonyStubsOptions(), cancellationToken);

    /// <summary>Starts a server that stands for a vendor.</summary>
    public static Task<TelephonyStubs> StartAsync(StubVendor vendor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        return StartAsync(new TelephonyStubsOptions { Vendors = { vendor } }, cancellationToken);
    }

    /// <summary>Starts a server.</summary>
    public static Task<TelephonyStubs> StartAsync(TelephonyStubsOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);

        // WireMock.Net blocks the thread until it listens.
        return Task.Run(() => new TelephonyStubs(options), cancellationToken);
    }

    /// <summary>The configuration section of a vendor: its address on this server, and the credentials that the server accepts.</summary>
    public IConfiguration ConfigurationOf(StubVendor vendor)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        var settings = new Dictionary<string, string?>(vendor.Credentials.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)), StringComparer.OrdinalIgnoreCase)
        {
            ["BaseAddress"] = new Uri(BaseAddress, vendor.BasePath + "/").AbsoluteUri,
        };
        if (CertificateFingerprint is not null)
        {
            settings["CertificateFingerprints:0"] = CertificateFingerprint;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    /// <summary>A path for <c>WithPath</c>: relative to <see cref="BaseAddress"/> unless it begins with a slash.</summary>
    /// <param name="template"><c>{name}</c> stands for one segment, <c>*</c> at the end for whatever follows; the rest is taken word for word.</param>
    public IStringMatcher Path(string template) => StubPath.Matcher(_basePath, template);

    /// <summary>Stops at once: resets every connection, whatever hangs on it.</summary>
    /// <exception cref="UnmatchedRequestException">A request found no mapping, and <see cref="TelephonyStubsOptions.FailOnUnmatched"/> is set.</exception>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        _gate.ResetAll();
        await Task.Run(Server.Dispose).ConfigureAwait(false);
        Push.Dispose();
        _certificate?.Dispose();
        _stopping.Dispose();
        if (_options.FailOnUnmatched && Journal.EverUnmatched is { Count: > 0 } unmatched)
        {
            throw new UnmatchedRequestException(string.Join("\n\n", unmatched));
        }
    }
}
