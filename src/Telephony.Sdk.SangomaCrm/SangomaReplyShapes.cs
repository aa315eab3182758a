using System.Text.Json;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>Tells the shape of a reply from its beginning.</summary>
internal static class SangomaReplyShapes
{
    /// <param name="head">The beginning of the reply, from its first <c>{</c> or <c>[</c>.</param>
    /// <param name="isComplete">Whether the beginning is all of it.</param>
    public static SangomaReplyShape Read(ReadOnlySpan<byte> head, bool isComplete)
    {
        if (head[0] == (byte)'[')
        {
            return SangomaReplyShape.Rows;
        }

        var reader = new Utf8JsonReader(head, isFinalBlock: isComplete, state: default);
        reader.Read();
        bool isFirst = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isStatus = reader.ValueTextEquals("status"u8);
            bool isData = reader.ValueTextEquals("data"u8);
            if (isFirst && !isStatus && !isData && !reader.ValueTextEquals("message"u8) && !reader.ValueTextEquals("error"u8))
            {
                return SangomaReplyShape.Row;
            }

            isFirst = false;
            if (!reader.Read())
            {
                break;
            }

            if (isStatus && IsNo(ref reader))
            {
                return SangomaReplyShape.Refusal;
            }

            if (isData)
            {
                // A status that comes behind the data is looked at when the envelope has been read.
                return reader.TokenType switch
                {
                    JsonTokenType.StartArray => SangomaReplyShape.EnvelopedRows,
                    JsonTokenType.StartObject => SangomaReplyShape.EnvelopedRow,
                    _ => SangomaReplyShape.EnvelopeAlone,
                };
            }

            if (!reader.TrySkip())
            {
                break;
            }
        }

        return isComplete ? SangomaReplyShape.EnvelopeAlone : SangomaReplyShape.EnvelopedRows;
    }

    private static bool IsNo(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.False => true,
        JsonTokenType.Number => reader.ValueTextEqualsRaw("0"u8),
        JsonTokenType.String => reader.ValueTextEquals("false"u8) || reader.ValueTextEquals("0"u8),
        _ => false,
    };

    private static bool ValueTextEqualsRaw(this ref Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        !reader.HasValueSequence && reader.ValueSpan.SequenceEqual(text);
}
