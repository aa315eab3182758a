using System.Text.Json;
using Telephony.Sdk.Testing.Matching;

namespace Telephony.Sdk.Testing.Mappings;

/// <summary>Reads a mapping file in WireMock's JSON format.</summary>
internal static class MappingParser
{
    private static readonly JsonDocumentOptions _options = new() { AllowDuplicateProperties = false };

    /// <param name="json">The file's bytes.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="readBodyFile">Reads a file of <c>__files</c>; gives null for one that does not exist. Null: there are no body files.</param>
    public static IReadOnlyList<StubMapping> Parse(ReadOnlyMemory<byte> json, string file, Func<string, byte[]?>? readBodyFile)
    {
        JsonElement root = ParseJson(WithoutByteOrderMark(json), file);
        var value = new JsonValue(root, "", file);
        if (value.Kind == JsonValueKind.Object && root.TryGetProperty("mappings"u8, out _))
        {
            JsonObjectReader reader = value.Object();
            JsonValue mappings = reader.Take("mappings")!.Value;
            reader.RefuseOthers();
            return [.. mappings.Items().Select(mapping => ParseMapping(mapping, readBodyFile))];
        }

        return [ParseMapping(value, readBodyFile)];
    }

    private static JsonElement ParseJson(ReadOnlyMemory<byte> json, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(json, _options);
            RefuseBrokenText(document.RootElement);
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new StubMappingException(file, "", "not valid JSON: " + e.Message, e);
        }
    }

    /// <summary>A lone surrogate or bytes that are not UTF-8 show only when the text is read.</summary>
    private static void RefuseBrokenText(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    RefuseBrokenText(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    _ = property.Name;
                    RefuseBrokenText(property.Value);
                }

                break;
        }
    }

    private static StubMapping ParseMapping(JsonValue value, Func<string, byte[]?>? readBodyFile)
    {
        JsonObjectReader reader = value.Object();
        RefuseBadId(reader.Take("id"));
        string? name = reader.Take("name")?.String();
        int priority = reader.Take("priority")?.Int32(0, int.MaxValue) ?? StubMapping.DefaultPriority;
        RequestPattern request = reader.Take("request") is { } pattern ? RequestParser.Parse(pattern) : RequestPattern.Any;
        StubResponse response = reader.Take("response") is { } reply ? ResponseParser.Parse(reply, readBodyFile) : new StubResponse();
        var mapping = new StubMapping(request, _ => response)
        {
            Name = name,
            File = value.File,
            Priority = priority,
            Metadata = Metadata(reader.Take("metadata")),
            Scenario = Scenario(reader),
        };
        reader.RefuseOthers();
        return mapping;
    }

    private static void RefuseBadId(JsonValue? id)
    {
        if (id is { } value && !Guid.TryParseExact(value.String(), "D", out _))
        {
            throw value.Error("expected a UUID such as 5f0c3f66-6f0b-4c5c-9a7e-0c1a2b3c4d5e");
        }
    }

    private static Dictionary<string, string> Metadata(JsonValue? metadata)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        if (metadata is { } map)
        {
            foreach ((string name, JsonValue value) in map.Fields())
            {
                read[name] = value.Kind == JsonValueKind.String ? value.String() : value.Element.GetRawText();
            }
        }

        return read;
    }

    private static ScenarioStep? Scenario(JsonObjectReader reader)
    {
        string? name = reader.Take("scenarioName")?.String();
        string? required = reader.Take("requiredScenarioState")?.String();
        string? next = reader.Take("newScenarioState")?.String();
        if (name is null && (required ?? next) is not null)
        {
            throw reader.Error("requiredScenarioState and newScenarioState need a scenarioName");
        }

        return name is null ? null : new ScenarioStep(name, required, next);
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> json) =>
        json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
}
