using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>Every operation that the five documents describe.</summary>
internal static class Documents
{
    private const string Sangoma = "/admin/api/sangomacrm/rest";

    public static IReadOnlyList<DocumentedOperation> Operations { get; } = [.. SangamCrm, .. Exotel, .. SangomaCrm, .. IbizfoneIvr, .. CPaaS, .. ElisionDialer];

    private static IEnumerable<DocumentedOperation> SangamCrm =>
    [
        new("SangamCrm", "1. CRM Call Log API", StubVendor.SangamCrm, "CallLogs.Push", "ISangamCallLogs.PushAsync"),
        new("SangamCrm", "2. Call Pop-up API", StubVendor.SangamCrm, "CallPopups.Notify", "ISangamCallPopups.NotifyAsync"),
    ];

    /// <summary>SangamCRM's document has a section on it.</summary>
    private static IEnumerable<DocumentedOperation> Exotel =>
    [
        new("Exotel", "3. Exotel Click-to-Call API Configuration", StubVendor.Exotel, "Calls.Connect", "IExotelCalls.ConnectAsync"),
    ];

    private static IEnumerable<DocumentedOperation> SangomaCrm =>
    [
        .. Of(
            "SangomaCrm",
            StubVendor.SangomaCrm,
            ($"GET {Sangoma}/calls/:uuid", "Calls.Get", "ISangomaCalls.GetAsync", ""),
            ($"GET {Sangoma}/calls/list/both[:since][:limit][:offset]", "Calls.List", "ISangomaCalls.ListAsync", ""),
            ($"GET {Sangoma}/calls/list/inbound[:since][:limit][:offset]", "Calls.List", "ISangomaCalls.ListAsync", ""),
            ($"GET {Sangoma}/calls/list/outbound[:since][:limit][:offset]", "Calls.List", "ISangomaCalls.ListAsync", ""),
            ($"GET {Sangoma}/calls/recording/:uuid", "Calls.Recording", "ISangomaCalls.OpenRecordingAsync", ""),
            ($"GET {Sangoma}/calls/voicemail/:uuid", "Calls.Voicemail", "ISangomaCalls.OpenVoicemailAsync", ""),
            ($"GET {Sangoma}/users/extension/:extension", "Users.GetByExtension", "ISangomaUsers.GetByExtensionAsync", ""),
            ($"GET {Sangoma}/users/id/:id", "Users.GetById", "ISangomaUsers.GetByIdAsync", ""),
            ($"GET {Sangoma}/webhooks/:[inbound|outbound|id]", "Webhooks.ListByDirection", "ISangomaWebhooks.ListAsync", ""),
            ($"POST {Sangoma}/webhooks/", "Webhooks.Add", "ISangomaWebhooks.AddAsync", ""),
            ($"PATCH {Sangoma}/webhooks/:id", "Webhooks.Update", "ISangomaWebhooks.UpdateAsync", ""),
            ($"DELETE {Sangoma}/webhooks/:id", "Webhooks.Delete", "ISangomaWebhooks.DeleteAsync", "")),
    ];

    private static IEnumerable<DocumentedOperation> IbizfoneIvr =>
    [
        new("IbizfoneIvr", "2. Call Log API", Stub: null, "CallLogs.Parse", "IbizfoneCallLog.Parse", "the vendor calls you"),
        new("IbizfoneIvr", "3. Agent Management", StubVendor.IbizfoneIvr, "Agents.SetStatus", "IIbizfoneAgents.SetStatusAsync"),
        new("IbizfoneIvr", "4. Holiday Setting", StubVendor.IbizfoneIvr, "Holidays.Add", "IIbizfoneHolidays.AddAsync"),
        new("IbizfoneIvr", "5. Office Time Setting", StubVendor.IbizfoneIvr, "OfficeHours.Set", "IIbizfoneOfficeHours.SetAsync"),
    ];

    private static IEnumerable<DocumentedOperation> CPaaS =>
    [
        .. Of(
            "CPaaS",
            StubVendor.CPaaS,
            ("Click To Call", "Calls.ClickToCall", "ICPaaSCalls.ClickToCallAsync", ""),
            ("Callback Request", "Callbacks.Create", "ICPaaSCallbacks.CreateAsync", "create"),
            ("Callback Request", "Callbacks.Update", "ICPaaSCallbacks.UpdateAsync", "update"),
            ("Callback Request", "Callbacks.Delete", "ICPaaSCallbacks.DeleteAsync", "delete"),
            ("One Time Password", "OneTimePasswords.Send", "ICPaaSOneTimePasswords.SendAsync", ""),
            ("Create Campaign List", "ContactLists.Create", "ICPaaSContactLists.CreateAsync", ""),
            ("Add Contacts to List", "ContactLists.Add", "ICPaaSContactLists.AddAsync", ""),
            ("Import Contacts via CSV File", "ContactLists.Import", "ICPaaSContactLists.ImportAsync", ""),
            ("Create Campaign DND List", "DndLists.Create", "ICPaaSDndLists.CreateAsync", ""),
            ("Add DND Contacts To List", "DndLists.Add", "ICPaaSDndLists.AddAsync", ""),
            ("Add DND Contacts to List via CSV File", "DndLists.Import", "ICPaaSDndLists.ImportAsync", ""),
            ("Create Campaign", "Campaigns.Create", "ICPaaSCampaigns.CreateAsync", ""),
            ("Stop Campaign", "Campaigns.Stop", "ICPaaSCampaigns.StopAsync", ""),
            ("Get Campaign Details", "Campaigns.List", "ICPaaSCampaigns.ListAsync", ""),
            ("Get CDR By Date", "CallDetailRecords.ListByDate", "ICPaaSCallDetailRecords.ListByDateAsync", ""),
            ("Get CDR By Request ID", "CallDetailRecords.ListByRequest", "ICPaaSCallDetailRecords.ListByRequestAsync", ""),
            ("Get CDR By Campaign ID", "CallDetailRecords.ListByCampaign", "ICPaaSCallDetailRecords.ListByCampaignAsync", ""),
            ("Get CDR Statistics", "Statistics.Get", "ICPaaSStatistics.GetAsync", ""),
            ("Get Live Calls Statistics", "Statistics.GetLive", "ICPaaSStatistics.GetLiveAsync", ""),
            ("Get Campaign CDR Statistics", "Statistics.GetByCampaign", "ICPaaSStatistics.GetByCampaignAsync", ""),
            ("Modify Live Call", "Calls.Modify", "ICPaaSCalls.BlindTransferAsync, AttendedTransferAsync, HangUpAsync, StartRecordingAsync", "")),
    ];

    private static IEnumerable<DocumentedOperation> ElisionDialer =>
    [
        .. Of(
            "ElisionDialer",
            StubVendor.ElisionDialer,
            ("add_user - adds a user to the system", "Agents.Add", "IElisionAgents.AddAsync", ""),
            ("update_user - updates or deletes a user entry already in the system", "Agents.Update", "IElisionAgents.UpdateAsync", ""),
            ("add_list - adds a list to the system", "Lists.Add", "IElisionLists.AddAsync", ""),
            ("Active_lists - Brings all active lists form dialer", "Lists.ListActive", "IElisionLists.ListActiveAsync", ""),
            ("Add_multi_lead - Add Multiple leads to dialer", "Leads.Add", "IElisionLeads.AddAsync", "")),
        new("ElisionDialer", "LOGIN", Stub: null, "Widget.Login", "ElisionWidgetLogin.ToJson", "a message in the browser"),
        new("ElisionDialer", "LOGOUT", Stub: null, "Widget.Logout", "ElisionWidgetLogout.ToJson", "a message in the browser"),
        new("ElisionDialer", "CLICK2CALL", Stub: null, "Widget.ClickToCall", "ElisionWidgetClickToCall.ToJson", "a message in the browser"),
    ];

    private static IEnumerable<DocumentedOperation> Of(string package, StubVendor stub, params (string Section, string Name, string Method, string Case)[] operations) =>
        operations.Select(operation => new DocumentedOperation(package, operation.Section, stub, operation.Name, operation.Method, operation.Case));
}
