using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>A request of each operation of CPaaS, with other values than the document's examples have.</summary>
internal static class CPaaSBodies
{
    public static IReadOnlyDictionary<string, (HttpMethod Method, string Path, string Json)> All { get; } = new Dictionary<string, (HttpMethod Method, string Path, string Json)>
    {
        ["Calls.ClickToCall"] = (HttpMethod.Post, "api/click2call", """{"agent_number":"9199792700","caller_id":"+1","destination_number":"918000680002000","recording_option":"both","transcript":"off"}"""),
        ["Calls.Modify"] = (HttpMethod.Post, "api/modify_call", """{"channel":"PJSIP/205-000000aa","modify_type":"1","transfer_to":"919976000000"}"""),
        ["OneTimePasswords.Send"] = (HttpMethod.Post, "api/outbound_call", """{"customer_number":"918000680002","otp":"4711","announce_template_id":"AN1","repeat":"3","caller_id":"15168148112","volume":"x-loud","tts_engine_type":"neural"}"""),
        ["Callbacks.Create"] = (HttpMethod.Post, "api/callback", $$"""{"agent_number":"919979270001","caller_id":"15168148112","destination_number":"918000680002","recording_option":"on","time_zone":"US/Eastern","scheduled_at":"{{Clock(2)}}"}"""),
        ["Callbacks.Update"] = (HttpMethod.Patch, "api/callback", $$"""{"request_id":"fd5ff6e021","agent_number":"919979270001","caller_id":"15168148112","destination_number":"918000680002","recording_option":"off","scheduled_at":"{{Clock(3)}}"}"""),
        ["Callbacks.Delete"] = (HttpMethod.Delete, "api/callback", """{"request_id":"5431b82e57"}"""),
        ["ContactLists.Create"] = (HttpMethod.Post, "api/create_campaign_list", """{"list_name":"july"}"""),
        ["ContactLists.Add"] = (HttpMethod.Post, "api/add_contact_to_list", """{"list_id":"LS608c393614","contacts":[{"contact_name":"Ankit","contact_number":"918000680003","contact_fields":{"field9":""}}]}"""),
        ["ContactLists.Import"] = (HttpMethod.Post, "api/import_broadcast_contacts_csv", """{"list_id":"LS608c393614","csv_name":"july.csv"}"""),
        ["DndLists.Create"] = (HttpMethod.Post, "api/create_campaign_dnd_list", """{"dnd_list_name":"july"}"""),
        ["DndLists.Add"] = (HttpMethod.Post, "api/add_dnd_contact_to_list", """{"dnd_list_id":"DNd2b09f8f80","dnd_contacts":[{"dnd_contact_name":"Ankit","dnd_contact_number":"918000680002"}]}"""),
        ["DndLists.Import"] = (HttpMethod.Post, "api/import_dnd_contacts_csv", """{"dnd_list_id":"DNd2b09f8f80","dnd_csv_name":"july.csv"}"""),
        ["Campaigns.Create"] = (HttpMethod.Post, "api/create_campaign", """{"list_id":"LS608c393614","dnd_list_id":"DNd2b09f8f80","campaign_name":"july","campaign_type":"0","campaign_caller_id":"15168148112","dynamic_announcement":"1","recorded_filename":"","announcement_text":"Dear {field1}","campaign_start_date":"2026-07-01 09:00:00","campaign_end_date":"2026-07-01 09:00:01","time_zone":"Asia/Kolkata","repeat":"1","max_retries":"0","retry_time":"0","calls_per_minute":"1"}"""),
        ["Campaigns.Stop"] = (HttpMethod.Post, "api/stop_campaign", """{"campaign_id":"CMcc0cb33a01"}"""),
        ["CallDetailRecords.ListByDate"] = (HttpMethod.Post, "api/get_cdr_by_date", """{"start_call_date":"2023-07-04","end_call_date":"2023-07-04","record_count":"1","offset":"0"}"""),
        ["CallDetailRecords.ListByRequest"] = (HttpMethod.Post, "api/get_cdr_by_request_id", """{"request_id":"ae63e9576e"}"""),
        ["CallDetailRecords.ListByCampaign"] = (HttpMethod.Post, "api/get_cdr_by_campaign_id", """{"campaign_id":"CMcc0cb33a01"}"""),
        ["Statistics.GetByCampaign"] = (HttpMethod.Post, "api/get_campaign_cdr_statistics", """{"campaign_id":"CMcc0cb33a01"}"""),
    };

    /// <summary>A body, with another value in a field; null leaves the field out. What begins with [ or # is JSON.</summary>
    public static string With(string json, string field, string? value)
    {
        JsonObject body = JsonNode.Parse(json)!.AsObject();
        body.Remove(field);
        if (value is not null)
        {
            body[field] = value.StartsWith('[') || value.StartsWith('#') ? JsonNode.Parse(value.TrimStart('#')) : value;
        }

        return body.ToJsonString();
    }

    public static HttpContent Content(string json) => new StringContent(json, Encoding.UTF8, "application/json");

    /// <summary>A clock reading so many days from now: in the future everywhere from two on.</summary>
    public static string Clock(int days) => DateTime.UtcNow.AddDays(days).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
