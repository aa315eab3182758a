using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace SangamCrmSample.Demo;

/// <summary>
/// A small CRM in this process: the stub server of Telephony.Sdk.Testing, which takes any calls and answers each. Your own tests can
/// start one in the same way.
/// </summary>
internal sealed class DemoCrm : IAsyncDisposable
{
    private const string UnwantedNumber = "8200414448";

    private readonly TelephonyStubs _server;
    private readonly string _token;

    private DemoCrm(TelephonyStubs server, string token)
    {
        _server = server;
        _token = token;
    }

    /// <summary>A file with a few calls.</summary>
    public static string Calls => Path.Combine(AppContext.BaseDirectory, "sangam-crm-calls.csv");

    public Uri BaseAddress => _server.BaseAddress;

    /// <summary>The section <c>SangamCrm</c> as a client of this CRM needs it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Configuration =>
        [new("SangamCrm:BaseAddress", BaseAddress.AbsoluteUri), new("SangamCrm:IvrName", "test-ivr"), new("SangamCrm:Token", _token)];

    public static async Task<DemoCrm> StartAsync(DemoFailure failure, CancellationToken cancellationToken)
    {
        TelephonyStubs server = await TelephonyStubs.StartAsync(StubVendor.SangamCrm, cancellationToken);
        int requests = 0;
        server.Map("POST", "api/v1/ivr-call-log", request =>
            request.Headers["Authorization"] != StubVendor.Token ? StubResponse.Json("""{"status":401,"message":"Unauthorized"}""", status: 401)
            : failure == DemoFailure.LostReply && Interlocked.Increment(ref requests) == 2 ? StubResponse.Failing(StubFault.CloseWithoutReply)
            : StubResponse.Json(Answer(request)));
        return new DemoCrm(server, failure == DemoFailure.WrongToken ? "wrong-token" : StubVendor.Token);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static string Answer(StubRequest request)
    {
        var results = new JsonArray();
        foreach (JsonElement call in JsonDocument.Parse(request.Body).RootElement.EnumerateArray())
        {
            string? number = call.GetProperty("name").GetString();
            results.Add(new JsonObject
            {
                ["id"] = string.Create(CultureInfo.InvariantCulture, $"demo-{number}"),
                ["call_match"] = 1,
                ["decision_variable"] = number == UnwantedNumber ? "never" : "always",
                ["num"] = number,
                ["deleted"] = "0",
            });
        }

        return new JsonObject { ["status"] = 200, ["result"] = results }.ToJsonString();
    }
}
