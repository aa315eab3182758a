using System.Text.Json;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Tells the shape of a reply.</summary>
internal static class SangomaReplyShapes
{
    /// <param name="reply">The reply from its first <c>{</c> or <c>[</c>.</param>
    public static SangomaReplyShape Read(ReadOnlySpan<byte> reply)
    {
        if (reply[0] == (byte)'[')
        {
            return SangomaReplyShape.Rows;
        }

        var reader = new Utf8JsonReader(reply);
        reader.Read();
        bool? says = null;
        SangomaReplyShape? rows = null;
        bool hasRows = false;
        bool isOdd = false;
        bool hasOther = false;
        bool isFirst = true;

        for (; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; isFirst = false, reader.Skip())
        {
            SangomaKey key = KeyOf(ref reader);
            if (key == SangomaKey.Other && isFirst)
            {
                return SangomaReplyShape.Row;
            }

            reader.Read();
            bool opens = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;
            switch (key)
            {
                case SangomaKey.Data when opens:
                    rows = reader.TokenType == JsonTokenType.StartArray ? SangomaReplyShape.EnvelopedRows : SangomaReplyShape.EnvelopedRow;
                    hasRows = !IsEmpty(reader);
                    break;
                case SangomaKey.Data:
                    isOdd |= !IsNoRows(reader);
                    break;
                case SangomaKey.Other:
                    hasOther |= opens;
                    break;
                default:
                    bool? one = Judge(key, reader);
                    if (one == false)
                    {
                        return SangomaReplyShape.Refusal;
                    }

                    isOdd |= key == SangomaKey.Status && one is null;
                    says ??= one;
                    break;
            }

            if (says == true && rows is not null)
            {
                // Behind a yes the rows are walked once, when they are read.
                break;
            }
        }

        return rows is { } found && (hasRows || !isOdd) ? found
            : says == true && !isOdd && !hasOther ? SangomaReplyShape.NoRows
            : says is null && SangomaVerdict.Of(reply) == false ? SangomaReplyShape.Refusal
            : SangomaReplyShape.Unclear;
    }

    private static SangomaKey KeyOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("status"u8) || reader.ValueTextEquals("success"u8) ? SangomaKey.Status
        : reader.ValueTextEquals("data"u8) ? SangomaKey.Data
        : reader.ValueTextEquals("message"u8) ? SangomaKey.Message
        : reader.ValueTextEquals("error"u8) ? SangomaKey.Error
        : SangomaKey.Other;

    private static bool? Judge(SangomaKey key, Utf8JsonReader copy) =>
        key == SangomaKey.Status && JsonElement.TryParseValue(ref copy, out JsonElement? status) ? SangomaVerdict.OfStatus(status.Value)
        : key == SangomaKey.Error && JsonElement.TryParseValue(ref copy, out JsonElement? error) && Verdict.IsError(error.Value) ? false
        : null;

    private static bool IsEmpty(Utf8JsonReader copy) => !copy.Read() || copy.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject;

    /// <summary>What PHP writes in the place of an empty list.</summary>
    private static bool IsNoRows(in Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Null or JsonTokenType.False || (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(ReadOnlySpan<byte>.Empty));
}
