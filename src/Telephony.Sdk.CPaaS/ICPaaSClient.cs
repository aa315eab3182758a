namespace Telephony.Sdk.CPaaS;

/// <summary>A client of the CPaaS API. Safe for use by several threads; make one and keep it.</summary>
/// <remarks>
/// Besides what each method names, all methods of all groups throw <see cref="TelephonyApiException"/> when the vendor refuses,
/// <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when there
/// is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// </remarks>
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
