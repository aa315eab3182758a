using System.Globalization;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>A call detail record (CDR), made from one of the document's.</summary>
/// <param name="Id">Its number; a later record has a larger one.</param>
/// <param name="CallDate">When the call ended, UTC.</param>
/// <param name="Row">As it is sent.</param>
internal sealed record CPaaSRecord(int Id, DateTime CallDate, JsonObject Row)
{
    /// <summary>The document's own records have smaller numbers.</summary>
    private const int First = 1000;

    public string? RequestId => Row["request_id"]?.GetValue<string>();

    public static CPaaSRecord Of(JsonObject row) => new(row["id"]!.GetValue<int>(), DateTime.ParseExact(row["call_date"]!.GetValue<string>(), "R", CultureInfo.InvariantCulture), row);

    /// <summary>Of a call that began then and went like the example.</summary>
    public static CPaaSRecord Of(JsonObject example, StubStore store, DateTime start, Action<JsonObject> change)
    {
        int id = First + store.Next();
        example["id"] = id;
        if (example["call_duration"] is { } duration)
        {
            DateTime end = start.AddSeconds(duration.GetValue<double>());
            example["answer"] = Written(end.AddSeconds(-example["billsec"]!.GetValue<double>()));
            example["call_date"] = Written(end);
            example["end"] = Written(end);
            example["uniqueid"] = string.Create(CultureInfo.InvariantCulture, $"{new DateTimeOffset(start, TimeSpan.Zero).ToUnixTimeSeconds()}.{id}");
        }
        else
        {
            // A number that was not dialled.
            example["call_date"] = Written(start);
        }

        change(example);
        return Of(example);
    }

    /// <summary>As the vendor writes times.</summary>
    public static string Written(DateTime time) => time.ToString("R", CultureInfo.InvariantCulture);
}
