using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Testing;

namespace ElisionDialerSample;

/// <summary>The stub of Telephony.Sdk.Testing takes any list and any lead; this is what goes wrong on it. Your own tests can do the same.</summary>
internal static class Demo
{
    public static string[] Failures { get; } = ["wrong-password", "cut-import"];

    public static void Prepare(TelephonyStubs stubs, IConfiguration section, string? failure)
    {
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
    }

    private static bool IsImport(StubRequest request) => request.Query.Contains("multi_leads") || request.Form.Contains("multi_leads");
}
