using Telephony.Sdk.Testing;

namespace SangomaCrmSample.Demo;

/// <summary>
/// A small PBX in this process: the stub server of Telephony.Sdk.Testing, with a few calls, a recording that takes its time,
/// and webhooks that remember. Your own tests can start one in the same way.
/// </summary>
internal sealed class DemoPbx : IAsyncDisposable
{
    /// <summary>The extension whose user the stub knows.</summary>
    public const string Extension = "1000";

    private readonly TelephonyStubs _server;
    private readonly string _token;

    private DemoPbx(TelephonyStubs server, string token)
    {
        _server = server;
        _token = token;
    }

    /// <summary>An address that nobody posts to, because the stub posts nothing.</summary>
    public static Uri WebhookUrl { get; } = new("https://crm.example.com/hooks/sample");

    public Uri BaseAddress => _server.BaseAddress;

    /// <summary>The section <c>SangomaCrm</c> as a client of this PBX needs it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Configuration =>
        [new("SangomaCrm:BaseAddress", BaseAddress.AbsoluteUri), new("SangomaCrm:Token", _token)];

    public static async Task<DemoPbx> StartAsync(DemoFailure failure, CancellationToken cancellationToken)
    {
        TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm, cancellationToken);
        DemoCalls.AddTo(server);
        DemoWebhooks.AddTo(server);
        switch (failure)
        {
            case DemoFailure.CutRecording:
                server.Faults.FailNextRequests(StubFault.TruncatedBody, when: DemoCalls.IsRecording);
                break;
            case DemoFailure.Unreachable:
                // Its port stays free for the moment: a connection to it is refused.
                await server.DisposeAsync();
                break;
        }

        return new DemoPbx(server, failure == DemoFailure.WrongToken ? "wrong-token" : StubVendor.Token);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
