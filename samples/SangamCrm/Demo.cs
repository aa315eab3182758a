using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Samples;
using Telephony.Sdk.Testing;

namespace SangamCrmSample;

/// <summary>The stub server of Telephony.Sdk.Testing, which answers each call that is pushed, and what goes wrong on it. Your own tests can start one in the same way.</summary>
internal static class Demo
{
    public static string[] Failures { get; } = ["wrong-token", "lost-reply", DemoServer.Unreachable];

    public static async Task<DemoServer> StartAsync(string? failure, CancellationToken cancellationToken)
    {
        TelephonyStubs stubs = await TelephonyStubs.StartAsync(StubVendor.SangamCrm, cancellationToken);
        IConfiguration section = stubs.Configuration;
        int requests = 0;
        switch (failure)
        {
            case "wrong-token":
                section["Token"] = failure;
                break;
            case "lost-reply":
                stubs.Faults.FailNextRequests(StubFault.CloseWithoutReply, when: _ => ++requests == 2);
                break;
        }

        return new(stubs, section);
    }
}
