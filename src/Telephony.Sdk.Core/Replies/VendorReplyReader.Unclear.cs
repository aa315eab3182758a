using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Toolkit;

/// <content>Replies that say neither yes nor no.</content>
public abstract partial class VendorReplyReader
{
    private const int LongestShown = 256;

    /// <summary>An answer that says neither yes nor no, so that nobody knows what was done.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="words">What it says; null for the words that stand where servers put them.</param>
    /// <param name="more">What follows the words: a mark and what to do, say.</param>
    /// <returns>The exception to throw.</returns>
    public TelephonyProtocolException Unclear(Reply reply, string? words = null, string? more = null)
    {
        ArgumentNullException.ThrowIfNull(reply);
        string said = reply.Scrub(words ?? ForeignWords.Of(reply) ?? string.Empty).Trim();
        string shown = said.Length <= LongestShown ? said : said.Remove(LongestShown) + "…";
        return Malformed(reply, $"it says neither yes nor no{(shown.Length == 0 ? string.Empty : ": " + shown)}{more}");
    }
}
