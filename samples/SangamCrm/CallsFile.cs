using System.Globalization;
using Telephony.Sdk;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangamCrm;

namespace SangamCrmSample;

/// <summary>A day's calls in a CSV file. Times are readings of an Indian clock.</summary>
internal static class CallsFile
{
    public static IReadOnlyList<string> Columns { get; } = ["direction", "from", "to", "start", "end", "talk_seconds", "owner", "recording"];

    public static IReadOnlyList<SangamCallLog> Read(string path) => [.. CsvFile.Read(path, Columns).Select(ReadCall)];

    private static SangamCallLog ReadCall(CsvRow row)
    {
        DateTimeOffset start = ReadTime(row, "start");
        DateTimeOffset end = ReadTime(row, "end");
        TimeSpan? talkTime = ReadSeconds(row, "talk_seconds");
        var call = new CallRecord("CSV", row.Line.ToString(CultureInfo.InvariantCulture))
        {
            Direction = ReadDirection(row, "direction"),
            From = ReadText(row, "from"),
            To = ReadText(row, "to"),
            StartedAt = start,
            EndedAt = end >= start ? end : throw Wrong(row, "end", "a time that is not before start"),
            TalkTime = talkTime,
            Outcome = talkTime > TimeSpan.Zero ? CallOutcome.Answered : CallOutcome.NotAnswered,
            Recording = row.Optional("recording"),
        };

        // A record of any vendor becomes a log in the same way.
        return SangamCallLog.From(call, assignedUserId: ReadText(row, "owner"));
    }

    private static CallDirection ReadDirection(CsvRow row, string column)
    {
        var direction = new CallDirection(row.Required(column));
        return direction == CallDirection.Inbound || direction == CallDirection.Outbound ? direction : throw Wrong(row, column, "inbound or outbound");
    }

    private static string ReadText(CsvRow row, string column) =>
        row.Required(column) is var text && text.Any(char.IsControl) ? throw Wrong(row, column, "one line of text") : text;

    private static DateTimeOffset ReadTime(CsvRow row, string column) =>
        DateTime.TryParseExact(row.Required(column), "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime clock) && clock.Year > 1970
            ? new DateTimeOffset(clock, IndianTime.Zone.BaseUtcOffset)
            : throw Wrong(row, column, "a time such as 2020-11-10 10:58:47");

    private static TimeSpan? ReadSeconds(CsvRow row, string column) =>
        row.Optional(column) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) ? TimeSpan.FromSeconds(seconds)
        : throw Wrong(row, column, "a number of seconds");

    private static UsageException Wrong(CsvRow row, string column, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Line {row.Line}: {column} must be {expected}."));
}
