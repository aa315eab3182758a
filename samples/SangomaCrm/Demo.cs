using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Samples;
using Telephony.Sdk.Testing;

namespace SangomaCrmSample;

/// <summary>
/// The stub server of Telephony.Sdk.Testing, which has a few calls and remembers webhooks, and what goes wrong on it. Your own tests can start one
/// in the same way.
/// </summary>
internal static class Demo
{
    public static string[] Failures { get; } = ["wrong-token", DemoServer.Unreachable, "cut-recording"];

    public static async Task<DemoServer> StartAsync(string? failure, CancellationToken cancellationToken)
    {
        TelephonyStubs stubs = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm, cancellationToken);
        IConfiguration section = stubs.Configuration;
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
        return new(stubs, section);
    }

    private static bool IsRecording(StubRequest request) => request.Path.Contains("/calls/recording/", StringComparison.Ordinal);
}
