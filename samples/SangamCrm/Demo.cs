using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Testing;

namespace SangamCrmSample;

/// <summary>The stub of Telephony.Sdk.Testing answers each call that is pushed; this is what goes wrong on it. Your own tests can do the same.</summary>
internal static class Demo
{
    public static string[] Failures { get; } = ["wrong-token", "lost-reply"];

    public static void Prepare(TelephonyStubs stubs, IConfiguration section, string? failure)
    {
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
    }
}
