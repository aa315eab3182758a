using System.Buffers;

namespace Telephony.Sdk.Testing.Mappings;

/// <summary>What the head of a reply can carry.</summary>
internal static class ReplyHead
{
    private static readonly SearchValues<char> _token =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Why a header of this name cannot be set; null when it can.</summary>
    public static string? Problem(string name)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(_token))
        {
            return "not a header name";
        }

        return name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) || name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)
            ? $"{name} is set by the server; for a wrong one see StubFault.TruncatedBody and TruncatedChunks"
            : null;
    }

    public static bool IsHeaderText(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
