using System.Text.Json;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>What an object says with its own keys.</summary>
internal static class SangomaVerdict
{
    /// <summary>Yes, no or neither. A no outdoes a yes; words count where no status says either.</summary>
    public static bool? Of(ReadOnlySpan<byte> reply)
    {
        var reader = new Utf8JsonReader(reply);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        bool isYes = false;
        bool hasNoWords = false;
        foreach (JsonProperty field in document.RootElement.EnumerateObject())
        {
            switch (field.Name)
            {
                case "status" or "success" when OfStatus(field.Value) == false:
                case "error" when Verdict.IsError(field.Value):
                    return false;
                case "status" or "success":
                    isYes |= OfStatus(field.Value) == true;
                    break;
                case "message":
                    hasNoWords = Verdict.SaysNo(Verdict.WordsOf(field.Value));
                    break;
                case "url":
                    isYes |= IsAddress(field.Value);
                    break;
            }
        }

        return isYes ? true : hasNoWords ? false : null;
    }

    /// <summary>Whether the fields beside a row's own say no; a status in words may be the row's.</summary>
    public static bool Refuses(IDictionary<string, JsonElement> fields) =>
        fields.Any(field => (field.Key is "status" or "success" && field.Value.ValueKind == JsonValueKind.False) || (field.Key == "error" && Verdict.IsError(field.Value)));

    public static bool? OfStatus(JsonElement value) =>
        Verdict.Of(value) ?? (string.Equals(Verdict.WordsOf(value)?.Trim(), "success", StringComparison.OrdinalIgnoreCase) ? true : null);

    private static bool IsAddress(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && Uri.TryCreate(Verdict.WordsOf(value), UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
}
