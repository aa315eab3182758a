using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing.Shapes;

/// <content>The body: a form, a JSON object, or a JSON array of objects.</content>
internal sealed partial class Shape
{
    private bool _isRows;

    /// <summary>What the header <c>Content-Type</c> must say; null of a request without a body.</summary>
    private string? ExpectedMediaType => _json.Count > 0 ? "application/json" : _form.Count > 0 ? "application/x-www-form-urlencoded" : null;

    /// <summary>The JSON is an array, at least one object long; each has the fields of <see cref="Json"/>.</summary>
    public Shape InRows()
    {
        _isRows = true;
        return this;
    }

    /// <summary>Of another media type the body says nothing.</summary>
    private (JsonNode? Json, IReadOnlyList<Difference> Differences) ReadBody(StubRequest request, Dictionary<string, string> values)
    {
        if (MediaType.DifferenceOf(ExpectedMediaType, request.Headers["Content-Type"]) is { } difference)
        {
            return (null, [difference]);
        }

        Difference[] inForm = [.. Fields("form field", _form, request.Form, values)];
        return _json.Count == 0 ? (null, inForm) : ReadJson(request, values);
    }

    private (JsonNode? Json, IReadOnlyList<Difference> Differences) ReadJson(StubRequest request, Dictionary<string, string> values)
    {
        try
        {
            JsonNode? json = request.Text.Length == 0 ? null : JsonNode.Parse(request.Text);
            Visit(json);
            return (json, [.. OfJson(json, request, values)]);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // A name that comes twice, or half a character, is found by looking only.
            return (null, [new Difference("body", "JSON", MaskedBody.Show(request.Text))]);
        }
    }

    private IEnumerable<Difference> OfJson(JsonNode? json, StubRequest request, Dictionary<string, string> values) => (json, _isRows) switch
    {
        (JsonObject fields, false) => ReadFields("body", fields, values),
        (JsonArray { Count: > 0 } rows, true) => rows.SelectMany(ReadRow),
        _ => [new Difference("body", _isRows ? "a JSON array of objects" : "a JSON object", request.Text.Length == 0 ? "nothing" : MaskedBody.Show(request.Text))],
    };

    private IEnumerable<Difference> ReadRow(JsonNode? row, int index)
    {
        string where = string.Create(CultureInfo.InvariantCulture, $"body[{index}]");
        return row is JsonObject fields ? ReadFields(where, fields, []) : [new Difference(where, "a JSON object", "something else")];
    }

    private static void Visit(JsonNode? json)
    {
        switch (json)
        {
            case JsonObject fields:
                foreach ((_, JsonNode? value) in fields)
                {
                    Visit(value);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Visit(item);
                }

                break;
            default:
                _ = json?.ToString();
                break;
        }
    }

    private Difference[] ReadFields(string where, JsonObject fields, Dictionary<string, string> values)
    {
        IEnumerable<Difference> unknown = fields.Select(field => field.Key).Except(_json.Select(field => field.Name), StringComparer.Ordinal).Select(name => new Difference($"{where}.{name}", "no field of this name", "one"));
        return [.. unknown, .. _json.SelectMany(field => ReadField(where, field, fields[field.Name], values))];
    }

    private static IEnumerable<Difference> ReadField(string where, ShapeField field, JsonNode? value, Dictionary<string, string> values) =>
        value is null || (field.IsArray ? value is JsonArray : value is JsonValue)
            ? Look(where, field, value?.ToString(), values)
            : [new Difference($"{where}.{field.Name}", field.IsArray ? "an array" : "a text", field.IsArray ? "something else" : "more JSON")];
}
