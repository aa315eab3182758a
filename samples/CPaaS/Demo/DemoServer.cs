using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace CPaaSSample.Demo;

/// <summary>
/// A small CPaaS server in this process: the stub server of Telephony.Sdk.Testing, whose call is over at the second look. Your own tests
/// can start one in the same way.
/// </summary>
internal sealed class DemoServer : IAsyncDisposable
{
    private static readonly StubResponse s_notYet = StubResponse.Json("""{"response":{"message":"cdr not found","success":"false"}}""");

    private static readonly StubResponse s_over = StubResponse.Json(
        """
        {"response":{"message":"cdr found","result":[{
          "account_id":"ACvjfnvjnfs","id":328,"uniqueid":"1688448695.804","request_id":"57362de4f0","recording_name":"","dtmf_inputs":"",
          "call_direction":"outbound-api","destination_context":"click2call","dial_status":"ANSWER","call_status":"ANSWERED",
          "caller_id":"15168148111","agent_number":"919979271234","customer_number":"918000685678","dialed_number":"918000685678",
          "answer":"Tue, 04 Jul 2023 05:31:42 GMT","call_date":"Tue, 04 Jul 2023 05:31:51 GMT","end":"Tue, 04 Jul 2023 05:31:51 GMT",
          "billsec":8.55722,"call_duration":15.1364}],"success":"true"}}
        """);

    private readonly TelephonyStubs _server;
    private readonly string _auth;

    private DemoServer(TelephonyStubs server, string auth)
    {
        _server = server;
        _auth = auth;
    }

    /// <summary>The call that the stub knows.</summary>
    public static CPaaSClickToCall Call { get; } = new("919979271234", "15168148111", "918000685678");

    /// <summary>How long the stub lets one wait.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromSeconds(1);

    /// <summary>How long to wait on the stub at the most: long enough for a call that is over at the second look.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(6);

    public Uri BaseAddress => _server.BaseAddress;

    /// <summary>The section <c>CPaaS</c> as a client of this server needs it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Configuration =>
        [new("CPaaS:BaseAddress", BaseAddress.AbsoluteUri), new("CPaaS:Account", StubVendor.Account), new("CPaaS:Auth", _auth)];

    public static async Task<DemoServer> StartAsync(DemoFailure failure, CancellationToken cancellationToken)
    {
        TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.CPaaS, cancellationToken);
        server.Map("POST", "api/get_cdr_by_request_id", s_notYet, s_over);
        switch (failure)
        {
            case DemoFailure.LostReply:
                server.Faults.FailNextRequests(StubFault.CloseWithoutReply);
                break;
            case DemoFailure.NoRecord:
                server.Map("POST", "api/get_cdr_by_request_id", s_notYet);
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
