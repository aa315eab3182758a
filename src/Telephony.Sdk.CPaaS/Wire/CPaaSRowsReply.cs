namespace Telephony.Sdk.CPaaS;

/// <summary>The reply with a list; none means empty.</summary>
internal sealed class CPaaSRowsReply<TRow> : CPaaSReply
    where TRow : class
{
    [JsonPropertyName("result")] public CPaaSRows<TRow>? Result { get; set; }

    public override object ToResult(Type type, string? idName) => Result ?? [];
}

/// <summary>The rows of a reply without those that are null, which the vendor counts all the same.</summary>
internal sealed class CPaaSRows<TRow> : List<TRow>
    where TRow : class
{
    /// <summary>How many the vendor sent.</summary>
    public int Sent { get; set; }
}

/// <summary>Reads a list of rows; <c>""</c>, <c>{}</c> and null are none.</summary>
internal sealed class CPaaSRowsConverter<TRow> : JsonConverter<CPaaSRows<TRow>>
    where TRow : class
{
    public override CPaaSRows<TRow>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return JsonElement.ParseValue(ref reader).GetRawText().Trim('"', '{', '}', ' ').Length == 0 ? null : throw new JsonException("Expected a list.");
        }

        // Its converter itself: the serializer would look for the end of each row first, and so read it twice.
        var converter = (JsonConverter<TRow>)options.GetTypeInfo(typeof(TRow)).Converter;
        var rows = new CPaaSRows<TRow>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            rows.Sent++;
            if (reader.TokenType != JsonTokenType.Null)
            {
                rows.Add(converter.Read(ref reader, typeof(TRow), options)!);
            }
        }

        return rows;
    }

    public override void Write(Utf8JsonWriter writer, CPaaSRows<TRow> value, JsonSerializerOptions options) => throw new NotSupportedException();
}
