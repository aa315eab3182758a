using Microsoft.Extensions.Configuration;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Testing;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace CPaaSSample;

/// <summary>The stub of Telephony.Sdk.Testing has a record of each call that is placed; here it comes at the second look, and this is what goes wrong. Your own tests can do the same.</summary>
internal static class Demo
{
    private const string NoRecord = "no-record";

    public static string[] Failures { get; } = ["wrong-auth", "lost-reply", NoRecord];

    /// <summary>The call that is placed when nobody is named.</summary>
    public static CPaaSClickToCall Call { get; } = new("919979270001", "15168148111", "918000680002");

    public static void Prepare(TelephonyStubs stubs, IConfiguration section, string? failure)
    {
        switch (failure)
        {
            case "wrong-auth":
                section["Auth"] = failure;
                break;
            case "lost-reply":
                stubs.Faults.FailNextRequests(StubFault.CloseWithoutReply);
                break;
        }

        // Your own replies win over the built-in ones.
        stubs.Server.Given(Request.Create().UsingPost().WithPath(stubs.Path("api/get_cdr_by_request_id")))
            .InScenario("a call that goes on").WillSetStateTo("over", times: failure == NoRecord ? int.MaxValue : 1)
            .RespondWith(Response.Create().WithBody("""{"response":{"message":"cdr not found","success":"false"}}"""));
    }
}
