using System.Text;
using System.Text.Json;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>What servers write in place of a value.</summary>
internal static class OddValues
{
    /// <summary>As JSON, or as what is none (a bare NaN).</summary>
    public static string[] All { get; } =
    [
        "null", "\"\"", "\"null\"", "\"None\"", "NaN", "-1", "1e400", "true", "{}", "[]", "\"0001-01-01T00:00:00Z\"", $"\"{new string('x', 10_000)}\"", "\"\\ud83d\"",
        "2", "\"OK\"", "\"failed\"",
    ];

    /// <summary>Whether it may mean that there is no value, so that it need not be kept.</summary>
    public static bool MayBeNone(string odd) => odd is "null" or "\"\"" or "\"null\"" or "\"None\"" or "NaN" or "[]" or "{}" or "\"0001-01-01T00:00:00Z\"";

    /// <summary>Whether it says no in the place of a yes.</summary>
    public static bool SaysNo(string odd) => odd == "\"failed\"";

    /// <summary>Every value of a JSON reply that is no object and no list, with the name it stands under.</summary>
    public static IEnumerable<(string Name, int Start, int End)> LeavesOf(byte[] json)
    {
        foreach ((int name, int start, int end) in JsonPlaces.Of(json).Where(place => json[place.Start] is not ((byte)'{' or (byte)'[')))
        {
            yield return (name == start ? string.Empty : JsonSerializer.Deserialize<string>(Encoding.UTF8.GetString(json[name..start]).TrimEnd(' ', '\t', '\r', '\n', ':'))!, start, end);
        }
    }
}
