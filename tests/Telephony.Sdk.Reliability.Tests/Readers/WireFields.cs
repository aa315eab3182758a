using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>Everything that was read of a reply, field by field: what is made of fields (an instant of a clock and a zone) is left out.</summary>
internal static class WireFields
{
    /// <summary>The values by where they are, such as <c>[0].billsec</c>, as texts; what no name is known for, and what could not be read, as raw JSON below <c>+</c>.</summary>
    public static SortedDictionary<string, string> Of(object? value)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add(value, string.Empty, fields);
        return fields;
    }

    private static void Add(object? value, string path, SortedDictionary<string, string> fields)
    {
        switch (value)
        {
            case null:
                return;
            case SangomaCall call:
                Add(call.Rows, path, fields);
                return;
            case string or JsonElement:
                fields[path] = value.ToString()!;
                return;
            case IDictionary<string, JsonElement> others:
                foreach (KeyValuePair<string, JsonElement> other in others)
                {
                    fields[$"{path}+{other.Key}"] = other.Value.GetRawText();
                }

                return;
            case IEnumerable items:
                int i = 0;
                foreach (object? item in items)
                {
                    Add(item, $"{path}[{i++}]", fields);
                }

                return;
            default:
                AddMembers(value, path, fields);
                return;
        }
    }

    private static void AddMembers(object value, string path, SortedDictionary<string, string> fields)
    {
        PropertyInfo[] properties = [.. value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && property.GetIndexParameters().Length == 0)];
        bool hasNames = Array.Exists(properties, NamesItself);
        if (properties.Length == 0 || value is IFormattable || value.GetType().IsDefined(typeof(JsonConverterAttribute)))
        {
            fields[path] = value.ToString()!;
            return;
        }

        foreach (PropertyInfo property in properties.Where(property => !hasNames || NamesItself(property) || property.IsDefined(typeof(JsonExtensionDataAttribute))))
        {
            string name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.Name;
            Add(property.GetValue(value), property.IsDefined(typeof(JsonExtensionDataAttribute)) || typeof(IDictionary).IsAssignableFrom(property.PropertyType) ? path : $"{path}.{name}", fields);
        }
    }

    private static bool NamesItself(PropertyInfo property) => property.IsDefined(typeof(JsonPropertyNameAttribute)) && !property.IsDefined(typeof(JsonIgnoreAttribute));
}
