using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Telephony.Sdk.Json;

/// <summary>
/// Reads what could not be read at once, slowly: row by row and field by field. A field that cannot be read is none, and its raw value is kept among the
/// additional fields, under its name; a row that is no object is one without fields, its raw value under an empty name.
/// </summary>
internal static class SecondReading
{
    /// <summary>Where the raw value of a row is kept that is no object.</summary>
    private const string WholeRow = "";

    /// <summary>A leaf that is deeper than others are read is a leaf.</summary>
    public const int Deepest = 1000;

    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = Deepest };

    public static bool TryRead<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type, out T? value)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json.ToArray(), s_deep);
            value = Read(document.RootElement, type);
            return true;
        }
        catch (Exception exception) when (IsOfReading(exception))
        {
            value = default;
            return false;
        }
    }

    public static T? Read<T>(JsonElement json, JsonTypeInfo<T> type) => (T?)Read(json, (JsonTypeInfo)type);

    /// <summary>Whether an exception says that JSON cannot be read; a text of half a character is an InvalidOperationException.</summary>
    public static bool IsOfReading(Exception exception) => exception is JsonException or (InvalidOperationException and not ObjectDisposedException);

    private static object? Read(JsonElement json, JsonTypeInfo type)
    {
        if (TryRead(json, type, out object? value, out Exception? failure))
        {
            return value;
        }

        return (type.Kind, json.ValueKind) switch
        {
            (JsonTypeInfoKind.Object, JsonValueKind.Object) => ReadFields(json, type),
            (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) => ReadRows(json, type),
            _ => throw failure,
        };
    }

    private static object ReadRows(JsonElement json, JsonTypeInfo type)
    {
        object rows = JsonSerializer.Deserialize("[]"u8, type)!;
        JsonTypeInfo rowType = type.Options.GetTypeInfo(type.ElementType!);
        foreach (JsonElement row in json.EnumerateArray())
        {
            ((IList)rows).Add(ReadRow(row, rowType));
        }

        return rows;
    }

    private static object? ReadRow(JsonElement row, JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || row.ValueKind is JsonValueKind.Object or JsonValueKind.Null)
        {
            return Read(row, type);
        }

        object empty = JsonSerializer.Deserialize("{}"u8, type)!;
        Keep(empty, type, [(WholeRow, row)]);
        return empty;
    }

    private static object ReadFields(JsonElement json, JsonTypeInfo type)
    {
        List<(string Name, JsonElement Value)> odd = [];
        List<(JsonPropertyInfo Property, object? Value)> repaired = [];
        byte[] readable = Written.Bytes(writer =>
        {
            writer.WriteStartObject();
            foreach (JsonProperty field in json.EnumerateObject())
            {
                string name = Written.NameOf(field);
                if (PropertyOf(name, type) is not { } property)
                {
                    odd.Add((name, field.Value));
                }
                else if (TryRead(Alone(field), type))
                {
                    Write(field, writer);
                }
                else if (TryRepair(field.Value, property, type, out object? value))
                {
                    repaired.Add((property, value));
                }
                else
                {
                    odd.Add((name, field.Value));
                }
            }

            writer.WriteEndObject();
        });

        object read = JsonSerializer.Deserialize(readable, type)!;
        repaired.ForEach(found => found.Property.Set!(read, found.Value));
        Keep(read, type, odd);
        return read;
    }

    /// <summary>Reads an object or a list that is a field itself, where only parts of it cannot be read.</summary>
    private static bool TryRepair(JsonElement json, JsonPropertyInfo property, JsonTypeInfo type, out object? value)
    {
        value = null;
        if (property is not { CustomConverter: null, Set: not null })
        {
            return false;
        }

        try
        {
            value = Read(json, type.Options.GetTypeInfo(property.PropertyType));
            return true;
        }
        catch (Exception exception) when (IsOfReading(exception))
        {
            return false;
        }
    }

    private static void Keep(object read, JsonTypeInfo type, List<(string Name, JsonElement Value)> odd)
    {
        if (odd.Count == 0 || type.Properties.FirstOrDefault(property => property.IsExtensionData) is not { Get: { } get, Set: { } set })
        {
            return;
        }

        var kept = (IDictionary<string, JsonElement>?)get(read) ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        odd.ForEach(field => kept[field.Name] = field.Value.Clone());
        set(read, kept);
    }

    private static JsonPropertyInfo? PropertyOf(string name, JsonTypeInfo type) =>
        type.Properties.FirstOrDefault(property => property.Name == name);

    private static JsonElement Alone(JsonProperty field) => Written.By(writer =>
    {
        writer.WriteStartObject();
        Write(field, writer);
        writer.WriteEndObject();
    });

    private static void Write(JsonProperty field, Utf8JsonWriter writer)
    {
        writer.WritePropertyName(field.Name);
        Written.Raw(writer, field.Value);
    }

    private static bool TryRead(JsonElement json, JsonTypeInfo type) => TryRead(json, type, out _, out _);

    private static bool TryRead(JsonElement json, JsonTypeInfo type, out object? value, [NotNullWhen(false)] out Exception? failure)
    {
        try
        {
            value = json.Deserialize(type);
            failure = null;
            return true;
        }
        catch (Exception exception) when (IsOfReading(exception))
        {
            value = null;
            failure = exception;
            return false;
        }
    }
}
