using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Calls and one-time passwords: over at once, so that their records are there. Every channel is live until it is hung up.</summary>
internal static class CPaaSCallShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        CPaaSShapes.ForJson("Calls.ClickToCall", "Click To Call", "POST", "click2call").Numbers()
            .Json("recording_option", CPaaSRules.Text, required: false).Json("transcript", CPaaSRules.OnOff)
            .Answers(request => Place(request, CPaaSExamples.Row("cdr-by-request"), request["agent_number"], request["destination_number"])),

        CPaaSShapes.ForJson("OneTimePasswords.Send", "One Time Password", "POST", "outbound_call")
            .Json("customer_number", CPaaSRules.MobileNumber).Json("otp", CPaaSRules.Text).Json("announce_template_id", CPaaSRules.Id)
            .Json("repeat", CPaaSRules.AtLeast(1)).Json("caller_id", CPaaSRules.PhoneNumber).Speech()
            .Answers(request => Place(request, CPaaSExamples.Row("cdr-by-date"), agent: "", request["customer_number"])),

        CPaaSShapes.ForJson("Calls.Modify", "Modify Live Call", "POST", "modify_call")
            .Json("channel", CPaaSRules.Text).Json("modify_type", Rules.OneOf("0", "1", "2", "3")).Json("transfer_to", CPaaSRules.Text, required: false)
            .Check("body.transfer_to", request => request["modify_type"] is "0" or "1" && request.Find("transfer_to") is null ? "whom to transfer to" : null)
            .Answers(Modify),
    ];

    /// <summary>Who is connected with whom.</summary>
    public static Shape Numbers(this Shape shape) => shape
        .Json("agent_number", CPaaSRules.MobileNumber).Json("caller_id", CPaaSRules.PhoneNumber).Json("destination_number", CPaaSRules.MobileNumber);

    private static StubReply Place(ShapeRequest request, JsonObject example, string agent, string customer)
    {
        string requestId = request.NewId("request_id", 10);
        CPaaSRecords.Add(request, CPaaSRecord.Of(example, request.Store, request.Store.UtcNow, row =>
        {
            row["agent_number"] = agent;
            row["caller_id"] = request["caller_id"];
            row["customer_number"] = customer;
            row["dialed_number"] = customer;
            row["request_id"] = requestId;
        }));
        return CPaaSShapes.Made("request_id", requestId);
    }

    private static StubReply Modify(ShapeRequest request)
    {
        ConcurrentDictionary<string, bool> over = request.Store.Table<bool>("cpaas channels hung up");
        bool isLive = request["modify_type"] == "2" ? over.TryAdd(request["channel"], true) : !over.ContainsKey(request["channel"]);
        return !isLive ? CPaaSShapes.Refused("channel not found") : CPaaSShapes.Done(request["modify_type"] switch
        {
            "0" => "blind transferred successfully",
            "1" => "attended transferred successfully",
            "2" => "call hangup successfully",
            _ => "recording started successfully",
        });
    }
}
