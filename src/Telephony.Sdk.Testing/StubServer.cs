using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Telephony.Sdk.Testing.Hosting;
using Telephony.Sdk.Testing.Mappings;
using Telephony.Sdk.Testing.Matching;

namespace Telephony.Sdk.Testing;

/// <summary>
/// A vendor's documented endpoints on a free port of the loopback address, for tests: strict about what it is asked,
/// keeps a journal of what arrived, and can fail in every way that a network can.
/// </summary>
/// <example><code>
/// await using var server = await StubServer.StartAsync(StubVendor.SangomaCrm);
/// options.BaseAddress = server.BaseAddress;
/// server.Map("GET", "users/extension/1000", StubResponse.Json("{}", status: 503));
/// </code></example>
public sealed class StubServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly MappingStore _mappings;
    private readonly ConnectionGate _gate;
    private readonly string _basePath;
    private readonly X509Certificate2? _certificate;
    private WebApplication? _app;
    private int _disposed;

    private StubServer(StubServerOptions options)
    {
        _basePath = options.BasePath is { } path ? StubPath.CheckedBase(path) : options.Vendors is [{ } only] ? only.BasePath : "";
        _mappings = new MappingStore(options.Strict);
        foreach (StubMapping mapping in options.Vendors.SelectMany(vendor => vendor.Folder is { } folder ? FolderMappings.Load(folder) : BuiltInMappings.Load(vendor.Name)))
        {
            _mappings.Add(mapping);
        }

        foreach (string source in options.Mappings)
        {
            AddMappings(source);
        }

        Journal = new StubJournal(_basePath);
        _gate = new ConnectionGate(Journal, Faults, _stopping.Token);
        _certificate = options.UseHttps ? SelfSignedCertificate.Create() : null;
        CertificateFingerprint = _certificate?.GetCertHashString(HashAlgorithmName.SHA256);
    }

    /// <summary>The address for a client's options: scheme, host, port and the vendor's base path, with a trailing slash.</summary>
    public Uri BaseAddress { get; private set; } = null!;

    /// <summary>The SHA-256 fingerprint of the certificate, as 64 upper-case hexadecimal digits.</summary>
    /// <value><see langword="null"/> without <see cref="StubServerOptions.UseHttps"/>.</value>
    public string? CertificateFingerprint { get; }

    /// <summary>What arrived.</summary>
    public StubJournal Journal { get; }

    /// <summary>How many connections are open now: 0 once every client has let go of its own, also of those it keeps for later.</summary>
    public int OpenConnectionCount => _gate.OpenCount;

    /// <summary>Faults and delays for what comes next.</summary>
    public StubFaults Faults { get; } = new();

    /// <summary>The mappings, in the order they are asked. A snapshot.</summary>
    public IReadOnlyList<StubMapping> Mappings => _mappings.All;

    /// <summary>Starts a server without mappings.</summary>
    public static Task<StubServer> StartAsync(CancellationToken cancellationToken = default) =>
        StartAsync(new StubServerOptions(), cancellationToken);

    /// <summary>Starts a server that stands for one vendor.</summary>
    /// <exception cref="StubMappingException">A mapping file of the vendor cannot be read.</exception>
    public static Task<StubServer> StartAsync(StubVendor vendor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        return StartAsync(new StubServerOptions { Vendors = { vendor } }, cancellationToken);
    }

    /// <summary>Starts a server.</summary>
    /// <exception cref="ArgumentException">The base path does not begin with a slash.</exception>
    /// <exception cref="StubMappingException">A mapping file cannot be read.</exception>
    public static async Task<StubServer> StartAsync(StubServerOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        var server = new StubServer(options);
        try
        {
            var handler = new RequestHandler(server._mappings, server.Journal, server.Faults, server._stopping.Token);
            server._app = await StubHost.StartAsync(server._gate, handler, server._certificate, cancellationToken).ConfigureAwait(false);
            server.BaseAddress = new Uri(StubHost.Address(server._app), server._basePath + "/");
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Answers requests of this method and path in code. Wins over the vendor's mappings.</summary>
    /// <param name="method">The method, or <c>ANY</c>.</param>
    /// <param name="path">Absolute with a leading slash, or relative to <see cref="BaseAddress"/> without one; escaped, as it is sent. With a <c>?</c> the query must be the same; without one any query will do.</param>
    /// <param name="respond">Makes the reply. What it throws is answered as status 500 with the reason.</param>
    /// <param name="priority">The lowest number is asked first; among equals the mapping that was added last.</param>
    /// <exception cref="ArgumentException"><paramref name="method"/> or <paramref name="path"/> is empty.</exception>
    public StubMapping Map(string method, string path, Func<StubRequest, StubResponse> respond, int priority = 1)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentNullException.ThrowIfNull(respond);
        string resolved = StubPath.Resolve(_basePath, path);
        var url = UrlCriterion.Create(resolved.Contains('?', StringComparison.Ordinal) ? "url" : "urlPath", resolved);
        var mapping = new StubMapping(new RequestPattern(method, url) { AllowsAnyQuery = true }, respond) { Priority = priority };
        _mappings.Add(mapping);
        return mapping;
    }

    /// <summary>Answers requests of this method and path with these replies in turn; the last one is repeated.</summary>
    /// <param name="method">The method, or <c>ANY</c>.</param>
    /// <param name="path">As for <see cref="Map(string, string, Func{StubRequest, StubResponse}, int)"/>.</param>
    /// <param name="response">The first reply.</param>
    /// <param name="then">The replies after it.</param>
    /// <exception cref="ArgumentException"><paramref name="method"/> or <paramref name="path"/> is empty.</exception>
    public StubMapping Map(string method, string path, StubResponse response, params StubResponse[] then)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(then);
        StubResponse[] replies = [response, .. then];
        int next = -1;
        return Map(method, path, _ => replies[Math.Min(Interlocked.Increment(ref next), replies.Length - 1)]);
    }

    /// <summary>Adds mappings in WireMock's JSON format: one mapping, or <c>{"mappings": […]}</c>.</summary>
    /// <exception cref="StubMappingException">It is not JSON, or holds something that is not supported.</exception>
    public IReadOnlyList<StubMapping> AddMapping(string json) => Add(StubMapping.Parse(json));

    /// <summary>Adds the mappings of a file, of a folder of files, or of a folder laid out as WireMock's <c>--root-dir</c>.</summary>
    /// <exception cref="StubMappingException">A file is missing, is not JSON, or holds something that is not supported.</exception>
    public IReadOnlyList<StubMapping> AddMappings(string path) => Add(FolderMappings.Load(path));

    /// <summary>Removes a mapping; false when it is not there.</summary>
    public bool RemoveMapping(StubMapping mapping) => _mappings.Remove(mapping);

    /// <summary>Sets every scenario back to <c>Started</c>.</summary>
    public void ResetScenarios() => _mappings.ResetScenarios();

    /// <summary>Resets all connections, whatever hangs on them, and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        _gate.ResetAll();
        if (_app is not null)
        {
            await _app.StopAsync(CancellationToken.None).ConfigureAwait(false);
            await _app.DisposeAsync().ConfigureAwait(false);
        }

        _certificate?.Dispose();
        _stopping.Dispose();
    }

    private IReadOnlyList<StubMapping> Add(IReadOnlyList<StubMapping> mappings)
    {
        foreach (StubMapping mapping in mappings)
        {
            _mappings.Add(mapping);
        }

        return mappings;
    }
}
