using System.Text.Json;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>Where two JSON texts differ, field by field; credentials as <c>***</c>.</summary>
internal static class JsonDifference
{
    private const string Nothing = "nothing";

    public static IEnumerable<Difference> Between(string expected, string got)
    {
        try
        {
            return [.. Between("body", "", JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(got).RootElement)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [new Difference("body", MaskedBody.Show(expected), got.Length == 0 ? Nothing : MaskedBody.Show(got))];
        }
    }

    private static IEnumerable<Difference> Between(string where, string name, JsonElement expected, JsonElement got)
    {
        if (expected.ValueKind == JsonValueKind.Object && got.ValueKind == JsonValueKind.Object)
        {
            return Names(expected).Union(Names(got), StringComparer.Ordinal).SelectMany(field => Field(where, field, expected, got));
        }

        if (expected.ValueKind == JsonValueKind.Array && got.ValueKind == JsonValueKind.Array && expected.GetArrayLength() == got.GetArrayLength())
        {
            return expected.EnumerateArray().Zip(got.EnumerateArray()).SelectMany((pair, at) => Between($"{where}[{at}]", name, pair.First, pair.Second));
        }

        return JsonNode.DeepEquals(JsonNode.Parse(expected.GetRawText()), JsonNode.Parse(got.GetRawText())) ? [] : [new Difference(where, MaskedBody.Show(name, expected), MaskedBody.Show(name, got))];
    }

    private static IEnumerable<Difference> Field(string where, string name, JsonElement expected, JsonElement got)
    {
        string place = $"{where}.{name}";
        return (expected.TryGetProperty(name, out JsonElement wanted), got.TryGetProperty(name, out JsonElement came)) switch
        {
            (true, true) => Between(place, name, wanted, came),
            (true, false) => [new Difference(place, MaskedBody.Show(name, wanted), Nothing)],
            _ => [new Difference(place, Nothing, MaskedBody.Show(name, came))],
        };
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
