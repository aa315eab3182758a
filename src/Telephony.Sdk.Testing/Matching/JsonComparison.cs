using System.Globalization;
using System.Text.Json;
using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing.Matching;

/// <summary>Compares JSON as WireMock's <c>equalToJson</c> does: numbers by value, objects whatever the order of their keys.</summary>
internal sealed class JsonComparison(bool ignoreArrayOrder, bool ignoreExtraElements)
{
    public bool AreEqual(JsonElement expected, JsonElement actual) => Compare(expected, actual, "", "$", differences: null);

    public IReadOnlyList<string> Differences(JsonElement expected, JsonElement actual)
    {
        var differences = new List<string>();
        Compare(expected, actual, "", "$", differences);
        return differences;
    }

    private bool Compare(JsonElement expected, JsonElement actual, string name, string path, List<string>? differences)
    {
        bool equal = (expected.ValueKind, actual.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => CompareObjects(expected, actual, path, differences),
            (JsonValueKind.Array, JsonValueKind.Array) when ignoreArrayOrder => CompareUnordered(expected, actual),
            (JsonValueKind.Array, JsonValueKind.Array) => CompareOrdered(expected, actual),
            (JsonValueKind.Number, JsonValueKind.Number) => SameNumber(expected.GetRawText(), actual.GetRawText()),
            (JsonValueKind.String, JsonValueKind.String) => SameString(expected, actual),
            var (left, right) => left == right,
        };
        if (!equal && expected.ValueKind != JsonValueKind.Object | actual.ValueKind != JsonValueKind.Object)
        {
            differences?.Add($"{path}: expected {MaskedBody.Show(name, expected)}, got {MaskedBody.Show(name, actual)}");
        }

        return equal;
    }

    private bool CompareObjects(JsonElement expected, JsonElement actual, string path, List<string>? differences)
    {
        bool equal = true;
        foreach (JsonProperty property in expected.EnumerateObject())
        {
            string below = path + "." + property.Name;
            if (!actual.TryGetProperty(property.Name, out JsonElement value))
            {
                equal = false;
                differences?.Add($"{below}: expected {MaskedBody.Show(property.Name, property.Value)}, got nothing");
            }
            else
            {
                equal &= Compare(property.Value, value, property.Name, below, differences);
            }
        }

        foreach (JsonProperty property in actual.EnumerateObject())
        {
            if (!ignoreExtraElements && !expected.TryGetProperty(property.Name, out _))
            {
                equal = false;
                differences?.Add($"{path}.{property.Name}: expected nothing, got {MaskedBody.Show(property.Name, property.Value)}");
            }
        }

        return equal;
    }

    private bool CompareOrdered(JsonElement expected, JsonElement actual)
    {
        int count = expected.GetArrayLength();
        return (ignoreExtraElements ? actual.GetArrayLength() >= count : actual.GetArrayLength() == count)
            && expected.EnumerateArray().Zip(actual.EnumerateArray()).All(pair => AreEqual(pair.First, pair.Second));
    }

    private bool CompareUnordered(JsonElement expected, JsonElement actual)
    {
        List<JsonElement> left = [.. actual.EnumerateArray()];
        foreach (JsonElement item in expected.EnumerateArray())
        {
            int index = left.FindIndex(candidate => AreEqual(item, candidate));
            if (index < 0)
            {
                return false;
            }

            left.RemoveAt(index);
        }

        return ignoreExtraElements || left.Count == 0;
    }

    private static bool SameString(JsonElement expected, JsonElement actual)
    {
        try
        {
            return actual.ValueEquals(expected.GetString());
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool SameNumber(string expected, string actual)
    {
        if (decimal.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal left)
            && decimal.TryParse(actual, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal right))
        {
            return left == right;
        }

        return string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase);
    }
}
