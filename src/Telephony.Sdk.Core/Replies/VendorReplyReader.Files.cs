using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Toolkit;

/// <content>Replies that are files.</content>
public abstract partial class VendorReplyReader
{
    private const int PartialContent = 206;

    private async Task<FileReply> ReadFileAsync(HttpResponseMessage response, Operation operation, CancellationToken cancellationToken)
    {
        ReplyBody body = await ReplyBody.OpenAsync(response, cancellationToken, ReplyBody.FileHead).ConfigureAwait(false);
        try
        {
            ThrowIfNoFile(new Reply(response, operation, body));
            return new FileReply(response.Content, operation, body);
        }
        catch
        {
            // Stryker disable once Statement: without it the pool makes another buffer, which costs memory and changes nothing else
            body.Dispose();
            throw;
        }
    }

    /// <summary>Throws when a reply that should be a file is JSON or a page (an error with a status that says yes), or not the whole file.</summary>
    private void ThrowIfNoFile(Reply reply)
    {
        if (reply.Response.Content.Headers.ContentEncoding.Any(encoding => !string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase)))
        {
            throw ReplyErrors.Malformed(reply.Operation, reply.StatusCode, "it is compressed, which was not asked for, as nobody could tell whether all of it came", replyText: null, inner: null);
        }

        if (reply.StatusCode == PartialContent)
        {
            throw Malformed(reply, "it is a part of the file, and nobody asked for a part");
        }

        if (FileSniffer.IsSilentWav(reply))
        {
            throw Malformed(reply, "it is a WAV file without sound, as of a recording that has not begun or is not kept");
        }

        if (!FileSniffer.IsText(reply))
        {
            return;
        }

        Refusal refusal = TryReadRefusal(reply);
        throw refusal.Message is null ? Malformed(reply, "it is text, not a file") : Refused(reply, refusal);
    }
}
