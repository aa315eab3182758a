using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Testing;

namespace SangomaCrmSample;

/// <summary>The stub of Telephony.Sdk.Testing has a few calls and remembers webhooks; this is what goes wrong on it. Your own tests can do the same.</summary>
internal static class Demo
{
    public static string[] Failures { get; } = ["wrong-token", "cut-recording"];

    public static void Prepare(TelephonyStubs stubs, IConfiguration section, string? failure)
    {
        switch (failure)
        {
            case "wrong-token":
                section["Token"] = failure;
                break;
            case "cut-recording":
                stubs.Faults.FailNextRequests(StubFault.TruncatedBody, when: IsRecording);
                break;
        }

        // So that there is progress to see.
        stubs.Faults.SlowNextReplies(parts: 20, TimeSpan.FromSeconds(1), when: IsRecording);
    }

    private static bool IsRecording(StubRequest request) => request.Path.Contains("/calls/recording/", StringComparison.Ordinal);
}
