using System.Globalization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>
/// Where a page begins: the rows to skip, and a mark of the page before, by which a PBX that does not observe the offset is
/// noticed instead of being asked for ever.
/// </summary>
internal static class SangomaPageToken
{
    private static readonly char[] s_colon = [':'];

    public static string Write(int offset, IReadOnlyList<SangomaCallRow> page) =>
        offset.ToString(CultureInfo.InvariantCulture) + ":" + Mark(page);

    public static (int Offset, string? LastPage) Read(string? token)
    {
        if (token is null)
        {
            return (0, null);
        }

        string[] parts = token.Split(s_colon, 2);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int offset)
            ? (offset, parts[1].Length == 0 ? null : parts[1])
            : throw new ArgumentException($"'{token}' is not a page token of this list; pass a NextPageToken that it gave.", nameof(token));
    }

    /// <summary>The ends of a page. One row alone may well come again, when a new one was written in between.</summary>
    public static string Mark(IReadOnlyList<SangomaCallRow> page) =>
        page.Count < 2 ? string.Empty : $"{page[0].Uuid}/{page[0].Type}/{page[page.Count - 1].Uuid}/{page[page.Count - 1].Type}";
}
