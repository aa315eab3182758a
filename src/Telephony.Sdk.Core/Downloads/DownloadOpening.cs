using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Downloads;

internal static class DownloadOpening
{
    /// <summary>Hands a file out as a download, whose body observes the caller's token too.</summary>
    public static async Task<Download> OpenAsync(this Task<FileReply> asking, CancellationToken cancellationToken)
    {
        FileReply reply = await asking.ConfigureAwait(false);
        reply.Operation.ObserveCaller(cancellationToken);
        return Download.Of(reply);
    }
}
