namespace Telephony.Sdk.ElisionDialer;

/// <summary>An active list, from an item such as <c>TESTING-6547-testA</c>: campaign, list id and name, joined by hyphens.</summary>
/// <remarks>
/// Campaign and name may hold hyphens themselves. The list id is taken to be the first part of 2 to 14 digits after the campaign's
/// beginning; <see cref="Text"/> is the item as it came, for where that is not so.
/// </remarks>
public sealed record ElisionActiveList
{
    private const int LeastDigits = 2;
    private const int MostDigits = 14;

    /// <summary>The campaign, or null where the item has no list id.</summary>
    public string? CampaignId { get; set; }

    /// <summary>The list's id, or null where the item has none.</summary>
    public string? ListId { get; set; }

    /// <summary>The list's name, or null where the item has no list id.</summary>
    public string? Name { get; set; }

    /// <summary>The item as it came.</summary>
    public string Text { get; set; } = string.Empty;

    internal static ElisionActiveList Parse(string text)
    {
        string[] parts = text.Split('-');
        int id = Array.FindIndex(parts, 1, IsListId);
        return id < 0
            ? new ElisionActiveList { Text = text }
            : new ElisionActiveList
            {
                CampaignId = string.Join("-", parts.Take(id)),
                ListId = parts[id],
                Name = string.Join("-", parts.Skip(id + 1)),
                Text = text,
            };
    }

    private static bool IsListId(string part) => part.Length is >= LeastDigits and <= MostDigits && part.All(c => c is >= '0' and <= '9');

    /// <summary>The item as it came.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Text);
}
