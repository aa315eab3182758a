using System.Globalization;
using Telephony.Sdk.Testing.Hosting;
using Telephony.Sdk.Testing.Mappings;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Calls: those of the examples and two of the last day, of which <c>since</c> keeps the rows after it, <c>limit</c> so many, from <c>offset</c> on.</summary>
internal static class SangomaCallShapes
{
    private static readonly Rule _number = Rules.Number(0, long.MaxValue);

    private static readonly Rule _uuid = Rules.Pattern("[0-9]", "a uuid such as 1551929887.12");

    public static IReadOnlyList<Shape> All { get; } =
    [
        List("/{since}").InPath("since", _number),
        List("/{since}/{limit}").InPath("since", _number).InPath("limit", Rules.Number(1, int.MaxValue)),
        List("/{since}/{limit}/{offset}").InPath("since", _number).InPath("limit", Rules.Number(1, int.MaxValue)).InPath("offset", Rules.Number(0, int.MaxValue)),
        List(""),

        SangomaCrmShapes.For("Calls.Get", "GET", "calls/:uuid", "calls/{uuid}").InPath("uuid", _uuid)
            .AnswersJson(request => IsThere(request, _ => true) ? Rows(SangomaRow.All(request.Store).Where(row => row.Uuid == request["uuid"])) : SangomaCrmShapes.No("Call not found")),

        Download("Calls.Recording", "recording", "Recording not found", row => row.IsRecorded),
        Download("Calls.Voicemail", "voicemail", "Voicemail not found", _ => true),
    ];

    private static Shape List(string more) => SangomaCrmShapes.For("Calls.List", "GET", "calls/list/both[:since][:limit][:offset]", $"calls/list/{{direction}}{more}")
        .InPath("direction", SangomaCrmShapes.Direction).AnswersJson(request => Rows(Window(request)));

    private static IEnumerable<SangomaRow> Window(ShapeRequest request) => SangomaRow.All(request.Store)
        .Where(row => request["direction"] == "both" || row.Direction == request["direction"])
        .Where(row => row.Time > long.Parse(request.Find("since") ?? "0", CultureInfo.InvariantCulture))
        .Skip(Number(request, "offset") ?? 0)
        .Take(Number(request, "limit") ?? int.MaxValue);

    private static int? Number(ShapeRequest request, string name) => request.Find(name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    private static string Rows(IEnumerable<SangomaRow> rows) => $$"""{"status":true,"data":[{{string.Join(',', rows.Select(row => row.Json))}}]}""";

    private static bool IsThere(ShapeRequest request, Func<SangomaRow, bool> which) => SangomaRow.All(request.Store).Any(row => row.Uuid == request["uuid"] && which(row));

    private static Shape Download(string operation, string what, string missing, Func<SangomaRow, bool> which) => SangomaCrmShapes.For(operation, "GET", $"calls/{what}/:uuid", $"calls/{what}/{{uuid}}").InPath("uuid", _uuid)
        .Answers(request => IsThere(request, which)
            ? new StubReply(
                200,
                StatusMessage: null,
                [KeyValuePair.Create("Content-Type", "audio/x-wav"), KeyValuePair.Create("Content-Disposition", $"attachment; filename=\"{what}-{request["uuid"]}.wav\"")],
                StubFiles.Read("sangoma-crm/__files/audio/tone.wav"))
            : StubReply.Text(200, SangomaCrmShapes.No(missing), "application/json"));
}
