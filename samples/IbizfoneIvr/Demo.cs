using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Samples;
using Telephony.Sdk.Testing;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace IbizfoneIvrSample;

/// <summary>The stub server of Telephony.Sdk.Testing, which takes any office hours and any holiday, and what goes wrong on it. Your own tests can start one in the same way.</summary>
internal static class Demo
{
    public static string[] Failures { get; } = ["wrong-key", "invalid-time", DemoServer.Unreachable];

    public static async Task<DemoServer> StartAsync(string? failure, CancellationToken cancellationToken)
    {
        TelephonyStubs stubs = await TelephonyStubs.StartAsync(StubVendor.IbizfoneIvr, cancellationToken);
        IConfiguration section = stubs.Configuration;
        switch (failure)
        {
            case "wrong-key":
                section["ApiKey"] = failure;
                break;
            case "invalid-time":
                // Your own replies win over the built-in ones.
                stubs.Server.Given(Request.Create().UsingGet().WithParam("action", "OfficeTime")).RespondWith(Response.Create().WithBody("Invalid Time"));
                break;
        }

        return new(stubs, section);
    }
}
