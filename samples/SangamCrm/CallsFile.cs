using System.Globalization;
using Telephony.Sdk;
using Telephony.Sdk.Files;
using Telephony.Sdk.SangamCrm;

namespace SangamCrmSample;

/// <summary>A day's calls in a file. Times are readings of an Indian clock.</summary>
internal static class CallsFile
{
    private const string Clock = "yyyy-MM-dd HH:mm:ss";
    private const int LongestCall = 24 * 60 * 60;

    public static IReadOnlyList<Column> Columns { get; } =
    [
        Column.OneOf("direction", CallDirection.Inbound.Value, CallDirection.Outbound.Value),
        Column.PhoneNumber("from", allowsExtensions: true),
        Column.PhoneNumber("to", allowsExtensions: true),
        Column.Time("start", Clock),
        Column.Time("end", Clock),
        Column.WholeNumber("talk_seconds", 0, LongestCall, isRequired: false),
        Column.Text("owner"),
        Column.Text("recording", isRequired: false),
    ];

    public static SangamCallLog Read(TableRow row)
    {
        TimeSpan? talkTime = row.WholeNumberOrNull("talk_seconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        var call = new CallRecord("CSV", row.Line.ToString(CultureInfo.InvariantCulture))
        {
            Direction = new CallDirection(row.Text("direction")),
            From = NumberOf(row, "from"),
            To = NumberOf(row, "to"),
            StartedAt = TimeOf(row, "start"),
            EndedAt = TimeOf(row, "end"),
            TalkTime = talkTime,
            Outcome = talkTime > TimeSpan.Zero ? CallOutcome.Answered : CallOutcome.NotAnswered,
            Recording = row.TextOrNull("recording"),
        };

        // A record of any vendor becomes a log in the same way.
        return SangamCallLog.From(call, assignedUserId: row.Text("owner"));
    }

    /// <summary>A phone number as the CRM wants it; an extension as it is.</summary>
    private static string NumberOf(TableRow row, string column) => row.PhoneNumberOrNull(column)?.ForSangamCrm() ?? row.Text(column);

    private static DateTimeOffset TimeOf(TableRow row, string column) => new(row.Time(column), IndianTime.Zone.BaseUtcOffset);
}
