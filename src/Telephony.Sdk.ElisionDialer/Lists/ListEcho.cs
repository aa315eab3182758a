namespace Telephony.Sdk.ElisionDialer;

/// <summary>Compares what a success echoes, <c>api user|list id|name|campaign|active</c> or fields of those names in JSON, with what was sent.</summary>
internal static class ListEcho
{
    public static ElisionListResult Compare(ElisionNewList sent, string apiUser, ElisionAnswer answer)
    {
        IReadOnlyList<string> values = Echo.Whole(answer.Values, apiUser);
        int start = Echo.Start(values, apiUser, sent.ListId);
        int campaign = start + 1 + NameLength(values, start + 1, sent.Name);
        var echo = new Echo(answer);
        return new ElisionListResult
        {
            ListId = echo.Read(nameof(ElisionListResult.ListId), "list_id", At(values, start, 1), sent.ListId) ?? sent.ListId,
            Name = echo.Read(nameof(ElisionListResult.Name), "list_name", At(values, start + 1, campaign - start - 1), sent.Name) ?? sent.Name,
            CampaignId = echo.Read(nameof(ElisionListResult.CampaignId), "campaign_id", At(values, campaign, 1), sent.CampaignId) ?? sent.CampaignId,
            Message = answer.Message is { } message ? answer.Clean(message) : null,
            AlteredFields = echo.AlteredFields,
            Notices = answer.Notices,
        };
    }

    /// <summary>How many values a name takes: it may hold the separator, if it came back as it was sent.</summary>
    private static int NameLength(IReadOnlyList<string> values, int first, string name)
    {
        int length = name.Split('|').Length;
        return At(values, first, length) == name ? length : 1;
    }

    private static string? At(IReadOnlyList<string> values, int first, int count) =>
        first + count <= values.Count ? string.Join("|", values.Skip(first).Take(count)) : null;
}
