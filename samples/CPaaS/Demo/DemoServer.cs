using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Testing;

namespace CPaaSSample.Demo;

/// <summary>
/// A small CPaaS server in this process: the stub server of Telephony.Sdk.Testing, whose call is over at the second look. Your own tests
/// can start one in the same way.
/// </summary>
internal sealed class DemoServer : IAsyncDisposable
{
    private readonly StubServer _server;
    private readonly string _auth;

    private DemoServer(StubServer server, string auth)
    {
        _server = server;
        _auth = auth;
    }

    /// <summary>The call that the stub knows.</summary>
    public static CPaaSClickToCall Call { get; } = new("919979271234", "15168148111", "918000685678");

    /// <summary>How long the stub lets one wait.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromSeconds(1);

    public Uri BaseAddress => _server.BaseAddress;

    /// <summary>The section <c>CPaaS</c> as a client of this server needs it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Configuration =>
        [new("CPaaS:BaseAddress", BaseAddress.AbsoluteUri), new("CPaaS:Account", StubVendor.Account), new("CPaaS:Auth", _auth)];

    public static async Task<DemoServer> StartAsync(DemoFailure failure, CancellationToken cancellationToken)
    {
        StubServer server = await StubServer.StartAsync(StubVendor.CPaaS, cancellationToken);
        switch (failure)
        {
            case DemoFailure.LostReply:
                server.Faults.FailNextRequests(StubFault.CloseWithoutReply);
                break;
            case DemoFailure.NoRecord:
                server.Map("POST", "api/get_cdr_by_request_id", StubResponse.Json("""{"response":{"message":"cdr not found","success":"false"}}"""));
                break;
            case DemoFailure.Unreachable:
                // Its port stays free for the moment: a connection to it is refused.
                await server.DisposeAsync();
                break;
        }

        return new DemoServer(server, failure == DemoFailure.WrongAuth ? "wrong-auth" : StubVendor.Token);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
