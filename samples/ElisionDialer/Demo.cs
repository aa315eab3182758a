using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Samples;
using Telephony.Sdk.Testing;

namespace ElisionDialerSample;

/// <summary>The stub server of Telephony.Sdk.Testing, which takes any list and any lead, and what goes wrong on it. Your own tests can start one in the same way.</summary>
internal static class Demo
{
    public static string[] Failures { get; } = ["wrong-password", "cut-import", DemoServer.Unreachable];

    public static async Task<DemoServer> StartAsync(string? failure, CancellationToken cancellationToken)
    {
        TelephonyStubs stubs = await TelephonyStubs.StartAsync(StubVendor.ElisionDialer, cancellationToken);
        IConfiguration section = stubs.Configuration;
        int imports = 0;
        switch (failure)
        {
            case "wrong-password":
                section["Password"] = failure;
                break;
            case "cut-import":
                stubs.Faults.FailNextRequests(StubFault.CloseWithoutReply, when: request => IsImport(request) && ++imports == 2);
                break;
        }

        // Few leads in a request, and slow replies, so that there is progress to see.
        section["MaxLeadsPerRequest"] = "4";
        stubs.Faults.DelayNextReplies(TimeSpan.FromMilliseconds(150), count: 20, IsImport);
        return new(stubs, section);
    }

    private static bool IsImport(StubRequest request) => request.Query.Contains("multi_leads") || request.Form.Contains("multi_leads");
}
