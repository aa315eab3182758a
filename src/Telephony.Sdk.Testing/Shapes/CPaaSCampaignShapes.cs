using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Campaigns: one that was created is listed, can be stopped, and has called each contact of its list, or passed over those of its DND list.</summary>
internal static class CPaaSCampaignShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        CPaaSShapes.ForJson("Campaigns.Create", "Create Campaign", "POST", "create_campaign").List("list_id").List("dnd_list_id")
            .Json("campaign_name", CPaaSRules.Text).Json("campaign_type", Rules.OneOf("0", "1")).Json("campaign_caller_id", CPaaSRules.PhoneNumber)
            .Json("dynamic_announcement", Rules.OneOf("0", "1")).Json("recorded_filename", Rules.Any).Json("announcement_text", Rules.Any)
            .Json("campaign_start_date", CPaaSRules.Clock).Json("campaign_end_date", CPaaSRules.Clock).Json("time_zone", CPaaSRules.Text, required: false)
            .Json("repeat", CPaaSRules.AtLeast(1)).Json("max_retries", CPaaSRules.AtLeast(0)).Json("retry_time", CPaaSRules.AtLeast(0)).Json("calls_per_minute", CPaaSRules.AtLeast(1))
            .Json("retry_on_statuses", CPaaSRules.Text, required: false).Json("retry_attempts", CPaaSRules.AtLeast(0), required: false).Speech()
            .Check("body.announcement_text", request => request["dynamic_announcement"] == "1" && string.IsNullOrWhiteSpace(request["announcement_text"]) ? "the text to announce" : null)
            .Check("body.recorded_filename", request => request["dynamic_announcement"] == "0" && string.IsNullOrWhiteSpace(request["recorded_filename"]) ? "the file to play" : null)
            .Check("body.campaign_end_date", request => CPaaSRules.ClockOf(request["campaign_end_date"]) > CPaaSRules.ClockOf(request["campaign_start_date"]) ? null : "a time after campaign_start_date")
            .Answers(Create),

        CPaaSShapes.ForJson("Campaigns.Stop", "Stop Campaign", "POST", "stop_campaign").Json("campaign_id", CPaaSRules.Id)
            .Answers(request => IsThere(request) ? CPaaSShapes.Done(" campaign stopped successfully") : CPaaSShapes.Refused("campaign not found")),

        CPaaSShapes.For("Campaigns.List", "Get Campaign Details", "GET", "get_campaign_details")
            .SupersedesWhen(request => !Created(request).IsEmpty)
            .Answers(request => CPaaSShapes.Found("campaign found", [CPaaSExamples.Row("campaigns"), .. Created(request).Values.OrderBy(campaign => campaign.Number).Select(campaign => campaign.Details.DeepClone())])),
    ];

    public static CPaaSCampaign? Find(ShapeRequest request) => Created(request).GetValueOrDefault(request["campaign_id"]);

    /// <summary>Whether it was created here, or is in the document's examples.</summary>
    public static bool IsThere(ShapeRequest request) => Find(request) is not null || (CPaaSExamples.Have(request["campaign_id"]) && request["campaign_id"].StartsWith("CM", StringComparison.Ordinal));

    private static ConcurrentDictionary<string, CPaaSCampaign> Created(ShapeRequest request) => request.Store.Table<CPaaSCampaign>("cpaas campaigns");

    private static StubReply Create(ShapeRequest request)
    {
        if ((CPaaSListShapes.Missing(request, "list_id") ?? CPaaSListShapes.Missing(request, "dnd_list_id")) is { } refusal)
        {
            return refusal;
        }

        if (CPaaSListShapes.Name(request, "campaign_name", "campaign_id", "CM") is not { } id)
        {
            return CPaaSShapes.Refused("campaign_name already exists");
        }

        Created(request)[id] = new CPaaSCampaign(request.Store.Next(), DetailsOf(request, id), [.. Call(request)]);
        return CPaaSShapes.Made("campaign_id", id);
    }

    private static JsonObject DetailsOf(ShapeRequest request, string id)
    {
        JsonObject details = CPaaSExamples.Row("campaigns");
        details["campaign_id"] = id;
        foreach (string name in new[] { "calls_per_minute", "campaign_caller_id", "campaign_name", "campaign_type", "max_retries", "retry_time" })
        {
            details[name] = request[name];
        }

        // The clock of the campaign's own zone, labelled GMT.
        details["campaign_start_date"] = CPaaSRecord.Written(CPaaSRules.ClockOf(request["campaign_start_date"]));
        details["campaign_end_date"] = CPaaSRecord.Written(CPaaSRules.ClockOf(request["campaign_end_date"]));
        details["repeat_announcement_count"] = request["repeat"];
        return details;
    }

    private static IEnumerable<CPaaSRecord> Call(ShapeRequest request)
    {
        HashSet<string> dnd = [.. CPaaSListShapes.NumbersOf(request, request["dnd_list_id"])];
        DateTime start = CPaaSRules.UtcOf(request["campaign_start_date"], request.Find("time_zone"));
        return CPaaSListShapes.NumbersOf(request, request["list_id"]).Select(number =>
            CPaaSRecord.Of(CPaaSExamples.Row("cdr-by-campaign", dnd.Contains(number) ? 0 : 1), request.Store, start, row =>
            {
                row["caller_id"] = request["campaign_caller_id"];
                row["destination_context"] = $"local_call_campaign_type_{request["campaign_type"]}";
                row["dialed_number"] = number;
                row["list_id"] = request["list_id"];
            }));
    }
}
