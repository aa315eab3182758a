namespace Telephony.Sdk.ElisionDialer;

/// <summary>Compares what a success echoes, <c>api user|list id|name|campaign|active</c> or fields of those names in JSON, with what was sent.</summary>
internal static class ListEcho
{
    public static ElisionListResult Compare(DialerFields sent, string apiUser, ElisionAnswer answer)
    {
        (string listId, string name, string campaignId) = (sent["list_id"]!, sent["list_name"]!, sent["campaign_id"]!);
        IReadOnlyList<string> values = Echo.Whole(answer.Values, apiUser);
        int start = Echo.Start(values, apiUser, listId);
        int campaign = start + 1 + NameLength(values, start + 1, name);
        var echo = new Echo(answer, sent);
        return new ElisionListResult
        {
            ListId = echo.Read(nameof(ElisionListResult.ListId), "list_id", Echo.At(values, start)) ?? listId,
            Name = echo.Read(nameof(ElisionListResult.Name), "list_name", Echo.At(values, start + 1, campaign - start - 1)) ?? name,
            CampaignId = echo.Read(nameof(ElisionListResult.CampaignId), "campaign_id", Echo.At(values, campaign)) ?? campaignId,
            Message = answer.Message is { } message ? answer.Clean(message) : null,
            AlteredFields = echo.AlteredFields,
            Notices = answer.Notices,
        };
    }

    /// <summary>How many values a name takes: it may hold the separator, if it came back as it was sent.</summary>
    private static int NameLength(IReadOnlyList<string> values, int first, string name)
    {
        int length = name.Split('|').Length;
        return Echo.At(values, first, length) == name ? length : 1;
    }
}
