using System.Globalization;
using System.Text;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>A reply as a server may send it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The content type, well-formed or not; null for none.</param>
/// <param name="Header">One more header, well-formed or not; null for none.</param>
/// <param name="Piece">How many bytes come at once.</param>
/// <param name="Body">The body.</param>
internal sealed record ReplyCase(int Status, string? ContentType, (string Name, string Value)? Header, int Piece, byte[] Body)
{
    private const int LongestShown = 2000;

    /// <summary>Simpler replies that may fail as well, so that a failure is readable: first the frame, then ever smaller parts of the body left out.</summary>
    public IEnumerable<ReplyCase> Shrink()
    {
        if (this is not { Status: 200, ContentType: null, Header: null, Piece: int.MaxValue })
        {
            yield return this with { Status = 200, ContentType = null, Header = null, Piece = int.MaxValue };
            yield return this with { ContentType = null, Header = null, Piece = int.MaxValue };
            yield return this with { Piece = int.MaxValue };
        }

        for (int size = Body.Length; size > 0; size /= 2)
        {
            for (int start = 0; start < Body.Length; start += size)
            {
                yield return this with { Body = [.. Body.AsSpan(0, start), .. Body.AsSpan(Math.Min(start + size, Body.Length))] };
            }
        }
    }

    /// <summary>The bytes beyond ASCII and the control characters as <c>\xNN</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"HTTP {Status}, {ContentType ?? "no content type"}, {Header?.ToString() ?? "no other header"}, {Body.Length} bytes: ");
        foreach (byte b in Body.AsSpan(0, Math.Min(Body.Length, LongestShown)))
        {
            _ = b is >= 0x20 and < 0x7F ? text.Append((char)b) : text.Append(@"\x").Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return text.Append(Body.Length > LongestShown ? "…" : string.Empty).ToString();
    }
}
