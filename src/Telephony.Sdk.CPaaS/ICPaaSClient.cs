namespace Telephony.Sdk.CPaaS;

/// <summary>A client of the CPaaS API. Safe for use by several threads; make one and keep it.</summary>
public interface ICPaaSClient
{
    /// <summary>Click to call, and control of live calls.</summary>
    ICPaaSCalls Calls { get; }

    /// <summary>Calls that are placed at a later time.</summary>
    ICPaaSCallbacks Callbacks { get; }

    /// <summary>One-time passwords (OTPs) that are announced by phone.</summary>
    ICPaaSOneTimePasswords OneTimePasswords { get; }

    /// <summary>Lists of contacts for campaigns to dial.</summary>
    ICPaaSContactLists ContactLists { get; }

    /// <summary>Lists of do-not-disturb (DND) contacts for campaigns to leave out.</summary>
    ICPaaSDndLists DndLists { get; }

    /// <summary>Campaigns, which dial the contacts of a list.</summary>
    ICPaaSCampaigns Campaigns { get; }

    /// <summary>Call detail records (CDRs).</summary>
    ICPaaSCallDetailRecords CallDetailRecords { get; }

    /// <summary>How many calls were answered, busy, live.</summary>
    ICPaaSStatistics Statistics { get; }
}
