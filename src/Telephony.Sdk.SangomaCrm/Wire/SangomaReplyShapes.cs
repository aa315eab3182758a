using System.Text.Json;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Tells the shape of a reply, and whether it is a refusal.</summary>
internal static class SangomaReplyShapes
{
    private enum Key
    {
        Other,
        Status,
        Data,
        Message,
        Error,
    }

    /// <param name="reply">The reply from its first <c>{</c> or <c>[</c>.</param>
    public static SangomaReplyShape Read(ReadOnlySpan<byte> reply)
    {
        if (reply[0] == (byte)'[')
        {
            return SangomaReplyShape.Rows;
        }

        var reader = new Utf8JsonReader(reply);
        reader.Read();
        bool hasKeys = false;
        bool saysYes = false;
        SangomaReplyShape? rows = null;

        // Behind a yes the rows are not walked twice.
        while (!(saysYes && rows is not null) && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Key key = KeyOf(ref reader);
            if (key == Key.Other && !hasKeys)
            {
                return SangomaReplyShape.Row;
            }

            hasKeys = true;
            reader.Read();
            if (Refuses(key, ref reader))
            {
                return SangomaReplyShape.Refusal;
            }

            saysYes |= key == Key.Status && reader.TokenType != JsonTokenType.Null;
            if (key == Key.Data)
            {
                rows = reader.TokenType switch
                {
                    JsonTokenType.StartArray => SangomaReplyShape.EnvelopedRows,
                    JsonTokenType.StartObject => SangomaReplyShape.EnvelopedRow,
                    _ => null,
                };
            }

            reader.Skip();
        }

        return rows ?? (hasKeys && !saysYes ? SangomaReplyShape.Refusal : SangomaReplyShape.EnvelopeAlone);
    }

    /// <summary>Whether an object says no with any of its own keys.</summary>
    public static bool Refuses(ReadOnlySpan<byte> reply)
    {
        var reader = new Utf8JsonReader(reply);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Key key = KeyOf(ref reader);
            // Stryker disable once Statement: from a name the reader steps to the value by itself, to parse it and to skip it
            reader.Read();
            if (Refuses(key, ref reader))
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    /// <summary>Whether an object that does not say no says yes: by its status, or by being a webhook.</summary>
    public static bool Confirms(ReadOnlySpan<byte> reply)
    {
        var reader = new Utf8JsonReader(reply);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.EnumerateObject().Any(field => field.Name is "status" or "success"
            ? field.Value.ValueKind is JsonValueKind.True or JsonValueKind.Number or JsonValueKind.String
            : field.Name == "url" && field.Value.ValueKind == JsonValueKind.String);
    }

    /// <summary>Whether the fields beside a row's own say no.</summary>
    public static bool Refuses(IDictionary<string, JsonElement> fields) =>
        fields.Any(field => (field.Key is "status" or "success" && IsNo(field.Value)) || (field.Key == "error" && !IsNothing(field.Value)));

    private static Key KeyOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("status"u8) || reader.ValueTextEquals("success"u8) ? Key.Status
        : reader.ValueTextEquals("data"u8) ? Key.Data
        : reader.ValueTextEquals("message"u8) ? Key.Message
        : reader.ValueTextEquals("error"u8) ? Key.Error
        : Key.Other;

    private static bool Refuses(Key key, ref Utf8JsonReader reader)
    {
        if (key is not (Key.Status or Key.Error) || reader.TokenType is JsonTokenType.True or JsonTokenType.Null)
        {
            return key == Key.Error && reader.TokenType == JsonTokenType.True;
        }

        Utf8JsonReader copy = reader;
        if (!JsonElement.TryParseValue(ref copy, out JsonElement? value))
        {
            return false;
        }

        return key == Key.Status ? IsNo(value.Value) : !IsNothing(value.Value);
    }

    private static bool IsNo(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.False => true,
        JsonValueKind.Number => value.GetRawText() == "0",
        JsonValueKind.String => Is(value, "false") || Is(value, "0") || Is(value, "error"),
        _ => false,
    };

    private static bool IsNothing(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => true,
        JsonValueKind.String => value.ValueEquals(string.Empty),
        _ => false,
    };

    private static bool Is(JsonElement value, string word) => string.Equals(value.GetString(), word, StringComparison.OrdinalIgnoreCase);
}
