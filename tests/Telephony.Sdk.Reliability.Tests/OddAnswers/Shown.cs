using System.Globalization;
using System.Text.Json;

namespace Telephony.Sdk.Reliability.Tests.OddAnswers;

/// <summary>How the page shows what a program gets.</summary>
internal static class Shown
{
    public static string Or(object? value) => value switch
    {
        null => "none",
        DateTime time => time.ToString("s", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("u", CultureInfo.InvariantCulture),
        _ => value.ToString() is { Length: > 0 } text ? text : "none",
    };

    public static string Kept(IDictionary<string, JsonElement>? fields) => Kept(fields?.Select(field => KeyValuePair.Create(field.Key, field.Value.GetRawText())));

    public static string Kept(IEnumerable<KeyValuePair<string, string>>? fields) => string.Concat((fields ?? []).Select(field => $", kept {field.Key}: {field.Value}"));

    public static async Task<string> DoneAsync(Task call)
    {
        await call;
        return "done";
    }
}
