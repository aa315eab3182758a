using System.Globalization;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written to list by date, in the order of the document's example.</summary>
internal sealed class DateRangeBody(DateTime firstDay, DateTime lastDay, int? recordCount, int? offset)
{
    [JsonPropertyName("start_call_date")]
    public string Start { get; } = Write(firstDay);

    [JsonPropertyName("end_call_date")]
    public string End { get; } = Write(lastDay);

    [JsonPropertyName("record_count")]
    public string? RecordCount { get; } = Write(recordCount);

    [JsonPropertyName("offset")]
    public string? Offset { get; } = Write(offset);

    private static string Write(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Write(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
