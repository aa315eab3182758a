using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Telephony.Sdk.TestSupport.Conventions;

/// <summary>Writes the JSON schema by which editors complete the sections of appsettings.json, from options and their documentation.</summary>
internal static class ConfigurationSchema
{
    private static readonly JsonSerializerOptions s_format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A section for each type of options, under the name of the type without "Options", as the READMEs have it.</summary>
    public static string Write(IEnumerable<Type> options)
    {
        var sections = options
            .Select(type => (Name: type.Name.Replace("Options", string.Empty, StringComparison.Ordinal), Type: type))
            .OrderBy(section => section.Name, StringComparer.Ordinal)
            .Select(section => KeyValuePair.Create<string, JsonNode?>(section.Name, Section(section.Name, section.Type)));
        return new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(sections) }.ToJsonString(s_format) + "\n";
    }

    private static JsonObject Section(string name, Type type)
    {
        object defaults = Activator.CreateInstance(type)!;
        var properties = type.GetProperties()
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => KeyValuePair.Create<string, JsonNode?>(property.Name, Property(name, property, property.GetValue(defaults))));
        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = $"{XmlDocs.Describe(type)} Editors know the section by this name; yours may have another.",
            ["properties"] = new JsonObject(properties),
        };
    }

    private static JsonObject Property(string section, PropertyInfo property, object? unlessSet)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        JsonObject schema = Shape(type);
        schema["description"] = XmlDocs.Describe(property)
            + (type == typeof(Secret) ? $" A secret: keep it in user secrets or in the environment ({section}__{property.Name}), not in this file." : string.Empty);
        if (Default(unlessSet) is { } value)
        {
            schema["default"] = value;
        }

        return schema;
    }

    private static JsonObject Shape(Type type) =>
        type == typeof(string) || type == typeof(Secret) || type == typeof(TimeZoneInfo) ? new() { ["type"] = "string" }
        : type == typeof(Uri) ? new() { ["type"] = "string", ["format"] = "uri" }
        : type == typeof(TimeSpan) ? new() { ["type"] = "string", ["pattern"] = @"^-?(\d+\.)?\d{1,2}:\d{1,2}(:\d{1,2}(\.\d{1,7})?)?$" }
        : type == typeof(int) ? new() { ["type"] = "integer" }
        : type == typeof(bool) ? new() { ["type"] = "boolean" }
        : type.IsEnum ? new() { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => JsonValue.Create(name))]) }
        : type == typeof(IList<string>) ? new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }
        : throw new InvalidOperationException($"Nobody has said yet how a {type} stands in a schema.");

    private static JsonValue? Default(object? value) => value switch
    {
        TimeSpan time => JsonValue.Create(time.ToString("c", CultureInfo.InvariantCulture)),
        TimeZoneInfo zone => JsonValue.Create(zone.Id),
        Uri address => JsonValue.Create(address.OriginalString),
        Enum word => JsonValue.Create(word.ToString()),
        int number => JsonValue.Create(number),
        bool yes => JsonValue.Create(yes),
        string text => JsonValue.Create(text),
        _ => null,
    };
}
