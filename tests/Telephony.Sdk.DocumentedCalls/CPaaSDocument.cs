using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Testing;
using static Telephony.Sdk.Toolkit.ResendRule;

namespace Telephony.Sdk.DocumentedCalls;

/// <summary>The CPaaS API.</summary>
public sealed class CPaaSDocument : DocumentOf<ICPaaSClient>
{
    private const string Callbacks = "Callback Request";
    private const string LiveCall = "Modify Live Call";
    private const string Agent = "919979271234";
    private const string CallerId = "15168148111";
    private const string Customer = "918000685678";
    private const string Channel = "PJSIP/101-0000023c";
    private const string Zone = "Asia/Kolkata";

    public override string Name => "CPaaS";

    public override string Title => "Document for CPaaS APIs";

    public override StubVendor Stub => StubVendor.CPaaS;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("Account", StubVendor.Account), ("Auth", StubVendor.Token)];

    public override IReadOnlyList<DocumentedCall> Calls => field ??=
    [
        Of("Click To Call", "Calls.ClickToCall", Never, "Calls.ClickToCallAsync",
            (cpaas, token) => cpaas.Calls.ClickToCallAsync(new CPaaSClickToCall(Agent, CallerId, Customer) { Recording = CPaaSRecordingOption.On, Transcript = true }, token),
            new("POST /api/click2call", """{"agent_number":"919979271234","caller_id":"15168148111","destination_number":"918000685678","recording_option":"on","transcript":"on"}"""),
            receipt => $"request {receipt.Id}", "request 57362de4f0"),
        Of(Callbacks, "Callbacks.Create", Never, "Callbacks.CreateAsync",
            (cpaas, token) => cpaas.Callbacks.CreateAsync(new CPaaSCallback(Agent, CallerId, Customer, new DateTime(2023, 11, 7, 19, 0, 0), Zone), token),
            new("POST /api/callback", """{"agent_number":"919979271234","caller_id":"15168148111","destination_number":"918000685678","recording_option":"off","time_zone":"Asia/Kolkata","scheduled_at":"2023-11-07 19:00:00"}"""),
            receipt => $"request {receipt.Id}", "request fd5ff6e021") with { Case = "create" },
        Of(Callbacks, "Callbacks.Update", Safe, "Callbacks.UpdateAsync",
            (cpaas, token) => cpaas.Callbacks.UpdateAsync(
                new CPaaSCallbackChange("5431b82e57", Agent, CallerId, Customer, new DateTime(2023, 8, 16, 10, 0, 2)) { Recording = CPaaSRecordingOption.On }, token),
            new("PATCH /api/callback", """{"request_id":"5431b82e57","agent_number":"919979271234","caller_id":"15168148111","destination_number":"918000685678","recording_option":"on","scheduled_at":"2023-08-16 10:00:02"}"""),
            Tell, "callback data modified successfully") with { Case = "update" },
        Of(Callbacks, "Callbacks.Delete", Safe, "Callbacks.DeleteAsync",
            (cpaas, token) => cpaas.Callbacks.DeleteAsync("fd5ff6e021", token),
            new("DELETE /api/callback", """{"request_id":"fd5ff6e021"}"""),
            Tell, "callback request deleted successfully") with { Case = "delete" },
        Of("One Time Password", "OneTimePasswords.Send", Never, "OneTimePasswords.SendAsync",
            (cpaas, token) => cpaas.OneTimePasswords.SendAsync(new CPaaSOneTimePassword(Agent, "1987", "AN2222314c96", repeat: 1, CallerId), token),
            new("POST /api/outbound_call", """{"customer_number":"919979271234","otp":"1987","announce_template_id":"AN2222314c96","repeat":"1","caller_id":"15168148111"}"""),
            receipt => $"request {receipt.Id}", "request ae63e9576e"),
        Of("Create Campaign List", "ContactLists.Create", Never, "ContactLists.CreateAsync",
            (cpaas, token) => cpaas.ContactLists.CreateAsync("my_campaign_list", token),
            new("POST /api/create_campaign_list", """{"list_name":"my_campaign_list"}"""),
            receipt => $"list {receipt.Id}", "list LSdb6a12e1f1"),
        Of("Add Contacts to List", "ContactLists.Add", Never, "ContactLists.AddAsync",
            (cpaas, token) => cpaas.ContactLists.AddAsync(
                "LSaa8f9db7e6",
                [
                    new CPaaSContact("ankit", Agent) { Fields = { ["field1"] = "Ankit", ["field2"] = "Jayswal", ["field3"] = "500" } },
                    new CPaaSContact("abc", Customer) { Fields = { ["field1"] = "abc", ["field2"] = "xyz", ["field3"] = "100" } },
                ],
                token),
            new("POST /api/add_contact_to_list", """{"list_id":"LSaa8f9db7e6","contacts":[{"contact_name":"ankit","contact_number":"919979271234","contact_fields":{"field1":"Ankit","field2":"Jayswal","field3":"500"}},{"contact_name":"abc","contact_number":"918000685678","contact_fields":{"field1":"abc","field2":"xyz","field3":"100"}}]}"""),
            Tell, "(2) contacts imported successfully: 2"),
        Of("Import Contacts via CSV File", "ContactLists.Import", Never, "ContactLists.ImportAsync",
            (cpaas, token) => cpaas.ContactLists.ImportAsync("LS608c393614", "contacts_dynamic_announcement.csv", token),
            new("POST /api/import_broadcast_contacts_csv", """{"list_id":"LS608c393614","csv_name":"contacts_dynamic_announcement.csv"}"""),
            Tell, "(2) contacts imported successfully: 2"),
        Of("Create Campaign DND List", "DndLists.Create", Never, "DndLists.CreateAsync",
            (cpaas, token) => cpaas.DndLists.CreateAsync("my_first_DND_list", token),
            new("POST /api/create_campaign_dnd_list", """{"dnd_list_name":"my_first_DND_list"}"""),
            receipt => $"DND list {receipt.Id}", "DND list DNda1b361461"),
        Of("Add DND Contacts To List", "DndLists.Add", Never, "DndLists.AddAsync",
            (cpaas, token) => cpaas.DndLists.AddAsync("DN95716be314", [new CPaaSDndContact("ankit", Agent), new CPaaSDndContact("abc", Customer)], token),
            new("POST /api/add_dnd_contact_to_list", """{"dnd_list_id":"DN95716be314","dnd_contacts":[{"dnd_contact_name":"ankit","dnd_contact_number":"919979271234"},{"dnd_contact_name":"abc","dnd_contact_number":"918000685678"}]}"""),
            Tell, "(2) DND contacts imported successfully: 2"),
        Of("Add DND Contacts to List via CSV File", "DndLists.Import", Never, "DndLists.ImportAsync",
            (cpaas, token) => cpaas.DndLists.ImportAsync("DNd2b09f8f80", "dnd_contacts.csv", token),
            new("POST /api/import_dnd_contacts_csv", """{"dnd_list_id":"DNd2b09f8f80","dnd_csv_name":"dnd_contacts.csv"}"""),
            Tell, "(2) DND contacts imported successfully: 2"),
        Of("Create Campaign", "Campaigns.Create", Never, "Campaigns.CreateAsync",
            (cpaas, token) => cpaas.Campaigns.CreateAsync(
                new CPaaSRecordedAnnouncementCampaign(
                    "LS5ac4d9833c",
                    "DN4746f26296",
                    "test_broadcast_campaign_new1",
                    CallerId,
                    "quality_training-8khz.wav",
                    new DateTime(2023, 7, 17, 9, 0, 0),
                    new DateTime(2023, 7, 18, 20, 0, 0),
                    new CPaaSCampaignPace(callsPerMinute: 10, repeat: 3, maxRetries: 1, retryTime: TimeSpan.FromSeconds(60)))
                {
                    TimeZone = Zone,
                },
                token),
            new("POST /api/create_campaign", """{"list_id":"LS5ac4d9833c","dnd_list_id":"DN4746f26296","campaign_name":"test_broadcast_campaign_new1","campaign_type":"0","campaign_caller_id":"15168148111","dynamic_announcement":"0","recorded_filename":"quality_training-8khz.wav","announcement_text":"","campaign_start_date":"2023-07-17 09:00:00","campaign_end_date":"2023-07-18 20:00:00","time_zone":"Asia/Kolkata","repeat":"3","max_retries":"1","retry_time":"60","calls_per_minute":"10"}"""),
            receipt => $"campaign {receipt.Id}", "campaign CMcc0cb33a01"),
        Of("Stop Campaign", "Campaigns.Stop", Safe, "Campaigns.StopAsync",
            (cpaas, token) => cpaas.Campaigns.StopAsync("CM7b1b0f4c2f", token),
            new("POST /api/stop_campaign", """{"campaign_id":"CM7b1b0f4c2f"}"""),
            Tell, "campaign stopped successfully"),
        Of("Get Campaign Details", "Campaigns.List", Read, "Campaigns.ListAsync",
            (cpaas, token) => cpaas.Campaigns.ListAsync(token),
            new("GET /api/get_campaign_details"),
            campaigns => $"{campaigns[0].Id} {campaigns[0].Name}, from {campaigns[0].StartsAt:yyyy-MM-dd HH:mm} to {campaigns[0].EndsAt:yyyy-MM-dd HH:mm} of its zone",
            "CMf32a68bc63 test_broadcast_campaign_max, from 2023-07-11 09:00 to 2023-07-12 20:00 of its zone"),
        Of("Get CDR By Date", "CallDetailRecords.ListByDate", Read, "CallDetailRecords.ListByDateAsync",
            (cpaas, token) => cpaas.CallDetailRecords.ListByDateAsync(new DateTime(2023, 6, 13), new DateTime(2023, 6, 17), recordCount: 5, offset: 1, token),
            new("POST /api/get_cdr_by_date", """{"start_call_date":"2023-06-13","end_call_date":"2023-06-17","record_count":"5","offset":"1"}"""),
            Tell, "1 record, the last of 15168148111 -> 919979271234, ANSWERED, 06:07:58 to 06:08:16 UTC"),
        Of("Get CDR By Request ID", "CallDetailRecords.ListByRequest", Read, "CallDetailRecords.ListByRequestAsync",
            (cpaas, token) => cpaas.CallDetailRecords.ListByRequestAsync("91da7c083f", token),
            new("POST /api/get_cdr_by_request_id", """{"request_id":"91da7c083f"}"""),
            Tell, "1 record, the last of 15168148111 -> 919979271234, ANSWERED, 05:31:35 to 05:31:51 UTC"),
        Of("Get CDR By Campaign ID", "CallDetailRecords.ListByCampaign", Read, "CallDetailRecords.ListByCampaignAsync",
            (cpaas, token) => cpaas.CallDetailRecords.ListByCampaignAsync("CM39139118b8", token),
            new("POST /api/get_cdr_by_campaign_id", """{"campaign_id":"CM39139118b8"}"""),
            Tell, "2 records, the last of 15168148720 -> 919979271234, ANSWERED, 06:11:10 to 06:11:30 UTC"),
        Of("Get CDR Statistics", "Statistics.Get", Read, "Statistics.GetAsync",
            (cpaas, token) => cpaas.Statistics.GetAsync(token),
            new("GET /api/get_cdr_statistics"),
            Tell, "248 of 434 answered, 13 not, 0 busy"),
        Of("Get Live Calls Statistics", "Statistics.GetLive", Read, "Statistics.GetLiveAsync",
            (cpaas, token) => cpaas.Statistics.GetLiveAsync(token),
            new("GET /api/get_live_call_statistics"),
            live => $"live calls: {live.ClickToCall} click to call, {live.Campaign} of campaigns, {live.Inbound} inbound, {live.OneTimePassword} with passwords",
            "live calls: 0 click to call, 0 of campaigns, 0 inbound, 0 with passwords"),
        Of("Get Campaign CDR Statistics", "Statistics.GetByCampaign", Read, "Statistics.GetByCampaignAsync",
            (cpaas, token) => cpaas.Statistics.GetByCampaignAsync("CM7b1b0f4c2f", token),
            new("POST /api/get_campaign_cdr_statistics", """{"campaign_id":"CM7b1b0f4c2f"}"""),
            Tell, "5 of 9 answered, 0 not, 0 busy"),
        Of(LiveCall, "Calls.Modify", Never, "Calls.BlindTransferAsync",
            (cpaas, token) => cpaas.Calls.BlindTransferAsync(Channel, "102", token),
            new("POST /api/modify_call", """{"channel":"PJSIP/101-0000023c","modify_type":"0","transfer_to":"102"}"""),
            Tell, "blind transferred successfully"),
        Of(LiveCall, "Calls.Modify", Never, "Calls.AttendedTransferAsync",
            (cpaas, token) => cpaas.Calls.AttendedTransferAsync(Channel, "102", token),
            new("POST /api/modify_call", """{"channel":"PJSIP/101-0000023c","modify_type":"1","transfer_to":"102"}"""),
            Tell, "attended transferred successfully"),
        Of(LiveCall, "Calls.Modify", Never, "Calls.StartRecordingAsync",
            (cpaas, token) => cpaas.Calls.StartRecordingAsync(Channel, token),
            new("POST /api/modify_call", """{"channel":"PJSIP/101-0000023c","modify_type":"3"}"""),
            Tell, "recording started successfully"),

        // A call that was hung up is over.
        Of(LiveCall, "Calls.Modify", Never, "Calls.HangUpAsync",
            (cpaas, token) => cpaas.Calls.HangUpAsync(Channel, token),
            new("POST /api/modify_call", """{"channel":"PJSIP/101-0000023c","modify_type":"2"}"""),
            Tell, "call hangup successfully"),
    ];

    public override IHttpClientBuilder Add(IServiceCollection services, IConfiguration section) => services.AddCPaaS(section);

    private static FormattableString Tell(CPaaSConfirmation confirmation) => $"{confirmation.Message}";

    private static FormattableString Tell(CPaaSImport import) => $"{import.Message}: {import.Count}";

    private static FormattableString Tell(CPaaSCallStatistics counts) => $"{counts.Answered} of {counts.Total} answered, {counts.NoAnswer} not, {counts.Busy} busy";

    private static FormattableString Tell(IReadOnlyList<CPaaSCallDetailRecord> records)
    {
        CallRecord last = records[^1].ToCallRecord();
        return $"{Words.Count(records.Count, "record")}, the last of {last.From} -> {last.To}, {last.Status}, {last.StartedAt:HH:mm:ss} to {last.EndedAt:HH:mm:ss} UTC";
    }
}
