using System.Globalization;

namespace Telephony.Sdk.Paging;

/// <summary>
/// Where a page begins: the items to skip, and a mark of the page before, by which a server that does not observe the offset is
/// noticed instead of being asked for ever.
/// </summary>
internal static class OffsetToken
{
    private static readonly char[] s_colon = [':'];

    public static string Write(int offset, string mark) => offset.ToString(CultureInfo.InvariantCulture) + ":" + mark;

    public static (int Offset, string? LastPage) Read(string? pageToken)
    {
        if (pageToken is null)
        {
            return (0, null);
        }

        string[] parts = pageToken.Split(s_colon, 2);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int offset)
            ? (offset, parts[1].Length == 0 ? null : parts[1])
            : throw new ArgumentException($"'{pageToken}' is not a page token of this list; pass a NextPageToken that it gave.", nameof(pageToken));
    }
}
