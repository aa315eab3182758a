using System.Net.Http.Json;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>
/// The stub server that the contract tests run against: the in-process one, or the real WireMock when the environment
/// variable <c>TELEPHONY_STUBS</c> is <c>wiremock</c>.
/// </summary>
public sealed class StubFixture : IAsyncDisposable
{
    public const string Variable = "TELEPHONY_STUBS";

    private readonly StubServer? _server;
    private readonly WireMockProcess? _wireMock;
    private readonly HttpClient _admin = new();

    private StubFixture(StubServer server)
    {
        _server = server;
        BaseAddress = server.BaseAddress;
    }

    private StubFixture(WireMockProcess wireMock, string basePath)
    {
        _wireMock = wireMock;
        BaseAddress = new Uri(wireMock.Address, basePath + "/");
    }

    /// <summary>Which server the environment asks for.</summary>
    /// <exception cref="InvalidOperationException">The variable holds something else.</exception>
    public static StubKind Selected => Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" or "inprocess" => StubKind.InProcess,
        "wiremock" => StubKind.WireMock,
        var other => throw new InvalidOperationException($"{Variable} is '{other}'; it may be 'inprocess' (the default) or 'wiremock'."),
    };

    public StubKind Kind => _server is null ? StubKind.WireMock : StubKind.InProcess;

    /// <summary>The vendor's base address on the stub, with a trailing slash.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Scheme, host and port.</summary>
    public Uri Origin => new(BaseAddress, "/");

    /// <summary>The in-process server, for journal and faults; null on WireMock.</summary>
    public StubServer? Server => _server;

    /// <summary>Starts the selected server with a vendor's built-in mappings.</summary>
    public static async Task<StubFixture> StartAsync(StubVendor vendor, CancellationToken cancellationToken = default) =>
        Selected == StubKind.InProcess
            ? new StubFixture(await StubServer.StartAsync(vendor, cancellationToken))
            : new StubFixture(await WireMockProcess.StartAsync(RepositoryPaths.Stubs(vendor), cancellationToken), vendor.BasePath);

    /// <summary>Starts the selected server without mappings, not strict on either.</summary>
    public static async Task<StubFixture> StartEmptyAsync(CancellationToken cancellationToken = default) =>
        Selected == StubKind.InProcess
            ? new StubFixture(await StubServer.StartAsync(new StubServerOptions { Strict = false }, cancellationToken))
            : new StubFixture(await WireMockProcess.StartAsync(rootFolder: null, cancellationToken), "");

    /// <summary>Adds a mapping in WireMock's JSON format.</summary>
    public async Task AddMappingAsync(string json, CancellationToken cancellationToken = default)
    {
        if (_server is not null)
        {
            _server.AddMapping(json);
            return;
        }

        using var content = new StringContent(json);
        using HttpResponseMessage reply = await _admin.PostAsync(new Uri(Origin, "__admin/mappings"), content, cancellationToken);
        if (!reply.IsSuccessStatusCode)
        {
            throw new StubMappingException(await reply.Content.ReadAsStringAsync(cancellationToken));
        }
    }

    /// <summary>How many mappings the server holds.</summary>
    public async Task<int> CountMappingsAsync(CancellationToken cancellationToken = default)
    {
        if (_server is not null)
        {
            return _server.Mappings.Count;
        }

        MappingList? list = await _admin.GetFromJsonAsync<MappingList>(new Uri(Origin, "__admin/mappings?limit=0"), cancellationToken);
        return list!.Meta.Total;
    }

    public async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        if (_wireMock is not null)
        {
            await _wireMock.DisposeAsync();
        }
    }

    private sealed record MappingList(MappingCount Meta);

    private sealed record MappingCount(int Total);
}
