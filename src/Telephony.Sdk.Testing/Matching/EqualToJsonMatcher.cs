using System.Text.Json;
using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing.Matching;

internal sealed class EqualToJsonMatcher(JsonElement expected, bool ignoreArrayOrder, bool ignoreExtraElements) : IValueMatcher
{
    private readonly JsonComparison _comparison = new(ignoreArrayOrder, ignoreExtraElements);

    public bool Matches(string? value) => value is not null && TryParse(value) is { } actual && _comparison.AreEqual(expected, actual);

    /// <summary>Where the value differs, by JSON path; null when it is not JSON at all.</summary>
    public IReadOnlyList<string>? Differences(string value) =>
        TryParse(value) is { } actual ? _comparison.Differences(expected, actual) : null;

    public string Describe(bool masked) => "equalToJson " + (masked ? Mask.Hidden : MaskedBody.Show("", expected));

    private static JsonElement? TryParse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
