using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Telephony.Sdk.Testing.Diagnostics;
using Telephony.Sdk.Testing.Hosting;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>A documented operation with any values that its document allows, and how the reply is made from them.</summary>
internal sealed partial class Shape
{
    private readonly List<ShapeField> _places = [];
    private readonly List<ShapeField> _query = [];
    private readonly List<ShapeField> _form = [];
    private readonly List<ShapeField> _json = [];
    private readonly List<(string Name, Func<string, bool> Fits)> _headers = [];
    private readonly List<(string Where, Func<ShapeRequest, string?> Problem)> _checks = [];
    private readonly Regex _path;

    /// <param name="operation">As the package declares it, e.g. <c>Calls.Connect</c>.</param>
    /// <param name="section">The document's heading.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The whole path; <c>{name}</c> is a segment of any value, or part of one.</param>
    public Shape(string operation, string section, string method, string path)
    {
        Operation = operation;
        Section = section;
        Method = method;
        Path = path;
        _path = new Regex($"^{Place().Replace(Regex.Escape(path), match => $"(?<{match.Groups["name"].Value}>[^/]+?)")}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    public string Operation { get; }

    public string Section { get; }

    public string Method { get; }

    public string Path { get; }

    /// <summary>Makes the reply.</summary>
    public Func<ShapeRequest, StubReply> Reply { get; private set; } = _ => StubReply.Text(200, "{}", "application/json");

    /// <summary>A header, most often of the credential.</summary>
    public Shape Header(string name, Func<string, bool> fits) => Add(_headers, (name, fits));

    public Shape Header(string name, string value) => Header(name, sent => sent == value);

    /// <summary>A value of the path.</summary>
    public Shape InPath(string name, Rule rule) => Add(_places, new ShapeField(name, rule, IsRequired: true));

    public Shape Query(string name, Rule rule, bool required = true) => Add(_query, new ShapeField(name, rule, required));

    public Shape Form(string name, Rule rule, bool required = true) => Add(_form, new ShapeField(name, rule, required));

    /// <summary>A text or number of the JSON object.</summary>
    public Shape Json(string name, Rule rule, bool required = true) => Add(_json, new ShapeField(name, rule, required));

    /// <summary>What no rule of one field says, e.g. of nested JSON, or of two fields; null where it fits.</summary>
    public Shape Check(string where, Func<ShapeRequest, string?> problem) => Add(_checks, (where, problem));

    public Shape Answers(Func<ShapeRequest, StubReply> reply)
    {
        Reply = reply;
        return this;
    }

    /// <summary>Answers with JSON and status 200.</summary>
    public Shape AnswersJson(Func<ShapeRequest, string> reply) => Answers(request => StubReply.Text(200, reply(request), "application/json"));

    /// <summary>Whether it is this operation at all, whatever else is wrong with it.</summary>
    public bool IsFor(StubRequest request) => request.Method == Method && _path.IsMatch(request.Path) && IsTold(request);

    public (ShapeRequest? Request, IReadOnlyList<Difference> Differences) Read(StubRequest request, StubStore store)
    {
        Match match = _path.Match(request.Path);
        if (request.Method != Method || !match.Success)
        {
            return (null, [.. OfAddress(request, match.Success)]);
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        List<Difference> differences = [.. _headers.Where(header => !header.Fits(request.Headers[header.Name] ?? "")).Select(header => new Difference($"header '{header.Name}'", "another value", Mask.Field(header.Name, request.Headers[header.Name] ?? "nothing")))];
        differences.AddRange(_places.SelectMany(place => Look("path", place, Uri.UnescapeDataString(match.Groups[place.Name].Value), values)));
        differences.AddRange(Fields("query parameter", _query, request.Query, values));
        differences.AddRange(Fields("form field", _form, request.Form, values));
        (JsonNode? json, IEnumerable<Difference> inJson) = ReadJson(request, values);
        differences.AddRange(inJson);
        var read = new ShapeRequest(request, values, json, store);
        if (differences.Count == 0)
        {
            differences.AddRange(_checks.Select(check => (check.Where, Problem: check.Problem(read))).Where(check => check.Problem is not null).Select(check => new Difference(check.Where, check.Problem!, "something else")));
        }

        return (read, differences);
    }

    private IEnumerable<Difference> OfAddress(StubRequest request, bool isPath)
    {
        if (!isPath)
        {
            yield return new Difference(Diagnostics.Differences.Path, Path, request.Path);
        }

        if (request.Method != Method)
        {
            yield return new Difference(Diagnostics.Differences.Method, Method, request.Method);
        }
    }

    private (JsonNode? Json, IEnumerable<Difference> Differences) ReadJson(StubRequest request, Dictionary<string, string> values)
    {
        JsonNode? json;
        try
        {
            json = request.Text.Length == 0 || request.Headers["Content-Type"]?.StartsWith("application/json", StringComparison.Ordinal) != true ? null : JsonNode.Parse(request.Text);
        }
        catch (JsonException)
        {
            return (null, [new Difference("body", "JSON", MaskedBody.Show(request.Text))]);
        }

        string expected = _isRows ? "a JSON array of objects" : "a JSON object";
        return (json, _json.Count == 0 ? [] : (json, _isRows) switch
        {
            (JsonObject fields, false) => ReadFields("body", fields, values),
            (JsonArray { Count: > 0 } rows, true) => rows.SelectMany(ReadRow),
            _ => [new Difference("body", expected, request.Text.Length == 0 ? "nothing" : MaskedBody.Show(request.Text))],
        });
    }

    private IEnumerable<Difference> ReadFields(string where, JsonObject fields, Dictionary<string, string> values)
    {
        IEnumerable<Difference> unknown = fields.Select(field => field.Key).Except(_json.Select(field => field.Name), StringComparer.Ordinal).Select(name => new Difference($"{where}.{name}", "no field of this name", "one"));
        return [.. unknown, .. _json.SelectMany(field => Look(where, field, fields[field.Name] is JsonValue value ? value.ToString() : fields[field.Name]?.ToJsonString(), values))];
    }

    private static IEnumerable<Difference> Fields(string what, List<ShapeField> fields, StubFields sent, Dictionary<string, string> values)
    {
        IEnumerable<Difference> unknown = sent.Names.Except(fields.Select(field => field.Name), StringComparer.Ordinal).Select(name => new Difference($"{what} '{name}'", "none of this name", "one"));
        IEnumerable<Difference> repeated = fields.Where(field => sent.All(field.Name).Count > 1).Select(field => new Difference($"{what} '{field.Name}'", "one value", "several"));
        return [.. unknown, .. repeated, .. fields.SelectMany(field => Look(what, field, sent[field.Name], values))];
    }

    private static IEnumerable<Difference> Look(string what, ShapeField field, string? value, Dictionary<string, string> values)
    {
        string where = what.StartsWith("body", StringComparison.Ordinal) ? $"{what}.{field.Name}" : $"{what} '{field.Name}'";
        if (value is null)
        {
            return field.IsRequired ? [new Difference(where, "a value", "nothing")] : [];
        }

        values[field.Name] = value;
        return field.Rule(value) is { } expected ? [new Difference(where, expected, Mask.Field(field.Name, value))] : [];
    }

    private Shape Add<T>(List<T> items, T item)
    {
        items.Add(item);
        return this;
    }

    // As Regex.Escape leaves it.
    [GeneratedRegex(@"\\\{(?<name>[^{}/]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
