namespace Telephony.Sdk.Reliability.Tests.Cancellation;

/// <summary>Replies whose body takes longer than anybody waits. They hold blanks, which may begin any document and any file.</summary>
internal static class SlowReplies
{
    /// <summary>More than is read before a download is handed out.</summary>
    private const int Length = 64 * 1024;

    private static readonly string s_body = new(' ', Length);

    /// <summary>All at once, unless a fault keeps half of it back.</summary>
    public static string Whole { get; } = Reply("");

    /// <summary>Every read succeeds, and gives next to nothing: a byte at a time, for ten minutes and more.</summary>
    public static string Trickling { get; } = Reply(""", "chunkedDribbleDelay": { "numberOfChunks": 65536, "totalDuration": 655360 }""");

    private static string Reply(string more) =>
        $$"""{ "status": 200, "headers": { "Content-Type": "application/octet-stream" }, "body": "{{s_body}}"{{more}} }""";
}
