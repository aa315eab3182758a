using System.Globalization;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Call detail records (CDRs) and statistics. How many calls are live has no values: the document's example is all of it.</summary>
internal static class CPaaSRecordShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        CPaaSShapes.ForJson("CallDetailRecords.ListByDate", "Get CDR By Date", "POST", "get_cdr_by_date")
            .Json("start_call_date", CPaaSRules.Day).Json("end_call_date", CPaaSRules.Day)
            .Json("record_count", Rules.Number(1, int.MaxValue), required: false).Json("offset", Rules.Number(0, int.MaxValue), required: false)
            .Check("body.end_call_date", request => CPaaSRules.DayOf(request["end_call_date"]) < CPaaSRules.DayOf(request["start_call_date"]) ? "a day not before start_call_date" : null)
            .Answers(ListByDate),

        CPaaSShapes.ForJson("CallDetailRecords.ListByRequest", "Get CDR By Request ID", "POST", "get_cdr_by_request_id").Json("request_id", CPaaSRules.Id)
            .SupersedesWhen(request => CPaaSRecords.FindPlaced(request, request["request_id"]) is not null)
            .Answers(request => CPaaSRecords.Find(request, request["request_id"]) is { } record ? Found([record]) : CPaaSShapes.Refused("cdr not found")),

        CPaaSShapes.ForJson("CallDetailRecords.ListByCampaign", "Get CDR By Campaign ID", "POST", "get_cdr_by_campaign_id").Json("campaign_id", CPaaSRules.Id)
            .SupersedesWhen(request => CPaaSCampaignShapes.Find(request) is not null)
            .Answers(ListByCampaign),

        CPaaSShapes.For("Statistics.Get", "Get CDR Statistics", "GET", "get_cdr_statistics")
            .SupersedesWhen(request => CPaaSRecords.Placed(request).Count > 0)
            .Answers(request => CPaaSShapes.Counted(More(CPaaSExamples.Result("statistics"), CPaaSRecords.Placed(request).Count, "answer_calls", "total_calls"))),

        CPaaSShapes.ForJson("Statistics.GetByCampaign", "Get Campaign CDR Statistics", "POST", "get_campaign_cdr_statistics").Json("campaign_id", CPaaSRules.Id)
            .SupersedesWhen(request => CPaaSCampaignShapes.Find(request) is not null)
            .Answers(CountOfCampaign),
    ];

    private static StubReply ListByDate(ShapeRequest request)
    {
        (DateTime first, DateTime last) = (CPaaSRules.DayOf(request["start_call_date"]), CPaaSRules.DayOf(request["end_call_date"]));
        return Found(CPaaSRecords.All(request).Where(record => record.CallDate.Date >= first && record.CallDate.Date <= last).Skip(NumberOf(request, "offset") ?? 0).Take(NumberOf(request, "record_count") ?? 1000));
    }

    private static StubReply ListByCampaign(ShapeRequest request) =>
        CPaaSCampaignShapes.Find(request) is { } campaign ? Found(campaign.Records)
        : CPaaSCampaignShapes.IsThere(request) ? CPaaSShapes.Found("cdr found", CPaaSExamples.Result("cdr-by-campaign").AsArray().Select(row => row!.DeepClone()))
        : CPaaSShapes.Refused("cdr not found");

    private static StubReply CountOfCampaign(ShapeRequest request)
    {
        if (!CPaaSCampaignShapes.IsThere(request))
        {
            return CPaaSShapes.Refused("campaign not found");
        }

        JsonNode counts = CPaaSExamples.Result("statistics-campaign");
        if (CPaaSCampaignShapes.Find(request) is { } campaign)
        {
            int dnd = campaign.Records.Count(record => record.Row["is_dnd"]!.GetValue<string>() == "1");
            counts["answer_calls"] = new JsonArray(campaign.Records.Count - dnd);
            counts["dnd_calls"] = new JsonArray(dnd);
            counts["total_calls"] = new JsonArray(campaign.Records.Count);
        }

        return CPaaSShapes.Counted(counts);
    }

    private static JsonNode More(JsonNode counts, int more, params string[] names)
    {
        foreach (string name in names)
        {
            counts[name] = new JsonArray(counts[name]![0]!.GetValue<int>() + more);
        }

        return counts;
    }

    private static StubReply Found(IEnumerable<CPaaSRecord> records) => CPaaSShapes.Found("cdr found", records.Select(record => record.Row.DeepClone()));

    private static int? NumberOf(ShapeRequest request, string name) => request.Find(name) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;
}
