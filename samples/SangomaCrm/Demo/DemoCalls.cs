using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Stubs;

namespace SangomaCrmSample.Demo;

/// <summary>The calls of the demo. The rows are as a PBX sends them: two of each call, and one of a call that goes on.</summary>
internal static class DemoCalls
{
    private const string Recorded = "1551929887.12";

    private static readonly (string Uuid, string Row)[] s_rows =
    [
        (Recorded, """{"uuid":"1551929887.12","type":"START","calldate":1551929887,"source":"6025551212","destination":"1000","direction":"inbound","recordingfile":""}"""),
        ("1551929901.14", """{"uuid":"1551929901.14","type":"START","calldate":1551929901,"source":"1001","destination":"6025551213","direction":"outbound","recordingfile":""}"""),
        ("1551929901.14", """{"uuid":"1551929901.14","type":"END","calldate":1551929918,"source":"1001","destination":"6025551213","direction":"outbound","recordingfile":"","owner":"1001","duration":17}"""),
        (Recorded, """{"uuid":"1551929887.12","type":"END","calldate":1551929929,"source":"6025551212","destination":"1000","direction":"inbound","recordingfile":"external-1000-6025551212-20190307-033807-1551929887.12.wav","owner":"1000","duration":42}"""),
        ("1551930100.20", """{"uuid":"1551930100.20","type":"START","calldate":1551930100,"source":"6025551214","destination":"1000","direction":"inbound","recordingfile":""}"""),
    ];

    public static void AddTo(TelephonyStubs server)
    {
        // What ListAllCallsAsync asks for: all calls since 1970, the first 999 rows.
        Map(server, "calls/list/both/0/999/0", s_rows.Select(row => row.Row));
        foreach (IGrouping<string, string> call in s_rows.GroupBy(row => row.Uuid, row => row.Row, StringComparer.Ordinal))
        {
            Map(server, $"calls/{call.Key}", call);
        }

        StubResponse recording = StubResponse.Bytes(DemoRecording.Wave(TimeSpan.FromSeconds(3)), "audio/x-wav")
            .WithHeader("Content-Disposition", "attachment; filename=\"external-1000-6025551212-20190307-033807-1551929887.12.wav\"");

        // Dripping, so that there is progress to see.
        server.MapForToken("GET", $"calls/recording/{Recorded}", _ => recording with { Slow = (20, TimeSpan.FromSeconds(1)) });
    }

    public static bool IsRecording(StubRequest request) => request.Path.Contains("/calls/recording/", StringComparison.Ordinal);

    private static void Map(TelephonyStubs server, string path, IEnumerable<string> rows)
    {
        var reply = StubResponse.Json($$"""{"status":true,"data":[{{string.Join(',', rows)}}]}""");
        server.MapForToken("GET", path, _ => reply);
    }
}
