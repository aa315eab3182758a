using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Testing;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace IbizfoneIvrSample;

/// <summary>The stub of Telephony.Sdk.Testing takes any office hours and any holiday; this is what goes wrong on it. Your own tests can do the same.</summary>
internal static class Demo
{
    public static string[] Failures { get; } = ["wrong-key", "invalid-time"];

    public static void Prepare(TelephonyStubs stubs, IConfiguration section, string? failure)
    {
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
    }
}
