using System.Collections.Concurrent;
using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Callbacks: those created here, and those of the document's examples, can be changed and deleted.</summary>
internal static class CPaaSCallbackShapes
{
    private const string Section = "Callback Request";

    // The westernmost zone, where it is earliest: what is over there is over everywhere.
    private static readonly TimeSpan _westernmost = TimeSpan.FromHours(-12);

    public static IReadOnlyList<Shape> All { get; } =
    [
        CPaaSShapes.ForJson("Callbacks.Create", Section, "POST", "callback").Numbers().Schedule().Json("time_zone", CPaaSRules.Text)
            .Answers(Create),

        CPaaSShapes.ForJson("Callbacks.Update", Section, "PATCH", "callback").Numbers().Schedule().Json("request_id", CPaaSRules.Id)
            .Answers(request => Answer(request, IsThere(request), "callback data modified successfully")),

        CPaaSShapes.ForJson("Callbacks.Delete", Section, "DELETE", "callback").Json("request_id", CPaaSRules.Id)
            .Answers(request => Answer(request, Remove(request), "callback request deleted successfully")),
    ];

    private static Shape Schedule(this Shape shape) => shape
        .Json("recording_option", CPaaSRules.Text).Json("scheduled_at", CPaaSRules.Clock)
        .Check("body.scheduled_at", request => IsOver(request) ? "a time in the future" : null);

    /// <summary>Whether it is there, of those that were created or deleted here.</summary>
    private static ConcurrentDictionary<string, bool> Known(ShapeRequest request) => request.Store.Table<bool>("cpaas callbacks");

    private static bool IsThere(ShapeRequest request) => Known(request).GetOrAdd(request["request_id"], CPaaSExamples.HaveCallback);

    private static bool Remove(ShapeRequest request) => IsThere(request) && Known(request).TryUpdate(request["request_id"], newValue: false, comparisonValue: true);

    private static bool IsOver(ShapeRequest request)
    {
        DateTime at = CPaaSRules.ClockOf(request["scheduled_at"]);
        TimeSpan offset = CPaaSRules.ZoneOf(request.Find("time_zone"))?.GetUtcOffset(at) ?? _westernmost;
        return at.Ticks - offset.Ticks <= request.Store.UtcNow.Ticks;
    }

    private static StubReply Create(ShapeRequest request)
    {
        string id = request.NewId("request_id", 10);
        Known(request)[id] = true;
        return CPaaSShapes.Made("request_id", id);
    }

    private static StubReply Answer(ShapeRequest request, bool isDone, string message) =>
        isDone ? CPaaSShapes.Done(message, request["request_id"]) : CPaaSShapes.Refused("callback request not found");
}
