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

    // A record of any vendor becomes a log in the same way.
    private static SangamCallLog ReadCall(CsvRow row) => SangamCallLog.From(
        new CallRecord("CSV", row.Line.ToString(CultureInfo.InvariantCulture))
        {
            Direction = new CallDirection(row.Required("direction")),
            From = row.Required("from"),
            To = row.Required("to"),
            StartedAt = ReadTime(row, "start"),
            EndedAt = ReadTime(row, "end"),
            TalkTime = ReadSeconds(row, "talk_seconds"),
            Recording = row.Optional("recording"),
        },
        assignedUserId: row.Required("owner"));

    private static DateTimeOffset ReadTime(CsvRow row, string column) =>
        DateTime.TryParseExact(row.Required(column), "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime clock)
            ? new DateTimeOffset(clock, IndianTime.Zone.BaseUtcOffset)
            : throw Wrong(row, column, "a time such as 2020-11-10 10:58:47");

    private static TimeSpan? ReadSeconds(CsvRow row, string column) =>
        row.Optional(column) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) ? TimeSpan.FromSeconds(seconds)
        : throw Wrong(row, column, "a number of seconds");

    private static UsageException Wrong(CsvRow row, string column, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Line {row.Line}: {column} must be {expected}."));
}
