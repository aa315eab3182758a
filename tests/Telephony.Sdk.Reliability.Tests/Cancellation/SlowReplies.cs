using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Reliability.Tests.Cancellation;

/// <summary>Replies whose body takes longer than anybody waits. They hold blanks, which may begin any document and any file.</summary>
internal static class SlowReplies
{
    /// <summary>More than is read before a download is handed out.</summary>
    private const int Length = 64 * 1024;

    /// <summary>All at once, unless a fault keeps half of it back.</summary>
    public static StubResponse Whole { get; } = StubResponse.Text(new string(' ', Length), contentType: "application/octet-stream");

    /// <summary>Every read succeeds, and gives next to nothing: a byte at a time, for ten minutes and more.</summary>
    public static StubResponse Trickling { get; } = Whole with { Slow = (Length, TimeSpan.FromMilliseconds(655360)) };
}
