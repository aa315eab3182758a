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
    private readonly List<(string Name, string[] Values)> _headers = [];
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

    /// <summary>Of its mapping.</summary>
    public string Name => $"{Operation} with any values";

    public string Section { get; }

    public string Method { get; }

    public string Path { get; }

    /// <summary>Makes the reply.</summary>
    public Func<ShapeRequest, StubReply> Reply { get; private set; } = _ => StubReply.Text(200, "{}", "application/json");

    /// <summary>A header, most often of the credential, with one of these values. That of a body is known: see <see cref="ExpectedMediaType"/>.</summary>
    public Shape Header(string name, params string[] values) => Add(_headers, (name, values));

    /// <summary>A value of the path.</summary>
    public Shape InPath(string name, Rule rule) => Add(_places, new ShapeField(name, rule, IsRequired: true));

    public Shape Query(string name, Rule rule, bool required = true) => Add(_query, new ShapeField(name, rule, required));

    public Shape Form(string name, Rule rule, bool required = true) => Add(_form, new ShapeField(name, rule, required));

    /// <summary>A text or number of the JSON object.</summary>
    public Shape Json(string name, Rule rule, bool required = true) => Add(_json, new ShapeField(name, rule, required));

    /// <summary>An array of the JSON object; what is in it is for a <see cref="Check"/>.</summary>
    public Shape ArrayOfJson(string name) => Add(_json, new ShapeField(name, Rules.Any, IsRequired: true) { IsArray = true });

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

    /// <param name="request">The request.</param>
    /// <param name="store">What is remembered.</param>
    /// <param name="example">What the document's own example has answered: it may be of a time that is over.</param>
    public (ShapeRequest? Request, IReadOnlyList<Difference> Differences) Read(StubRequest request, StubStore store, StubReply? example = null)
    {
        Match match = _path.Match(request.Path);
        if (request.Method != Method || !match.Success)
        {
            return (null, [.. OfAddress(request, match.Success)]);
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        List<Difference> differences = [.. OfHeaders(request), .. _places.SelectMany(place => Look("path", place, Uri.UnescapeDataString(match.Groups[place.Name].Value), values))];
        differences.AddRange(Fields("query parameter", _query, request.Query, values));
        (JsonNode? json, IReadOnlyList<Difference> inBody) = ReadBody(request, values);
        differences.AddRange(inBody);
        var read = new ShapeRequest(request, values, json, store, example);
        if (differences.Count == 0 && example is null)
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

    private IEnumerable<Difference> OfHeaders(StubRequest request) =>
        from header in _headers
        let sent = request.Headers[header.Name]
        where !header.Values.Contains(sent, StringComparer.Ordinal)
        select new Difference($"header '{header.Name}'", string.Join(" or ", header.Values.Select(value => Mask.Field(header.Name, value)).Distinct(StringComparer.Ordinal)), sent is null ? "nothing" : Shown(header.Name, sent));

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
            return field.IsRequired ? [new Difference(where, field.Rule("") ?? "a value", "nothing")] : [];
        }

        values[field.Name] = value;
        return field.Rule(value) is { } expected ? [new Difference(where, expected, Shown(field.Name, value))] : [];
    }

    private static string Shown(string name, string value) => value.Length == 0 ? "an empty text" : Mask.Field(name, value);

    private Shape Add<T>(List<T> items, T item)
    {
        items.Add(item);
        return this;
    }

    // As Regex.Escape leaves it.
    [GeneratedRegex(@"\\\{(?<name>[^{}/]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
