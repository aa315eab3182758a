using System.Diagnostics.CodeAnalysis;
using System.Text;
using Telephony.Sdk.Testing.Mappings;
using Telephony.Sdk.Testing.Matching;

namespace Telephony.Sdk.Testing;

/// <summary>A request pattern and what it is answered with.</summary>
public sealed class StubMapping
{
    internal const int DefaultPriority = 5;

    internal StubMapping(RequestPattern request, Func<StubRequest, StubResponse> respond)
    {
        Request = request;
        Respond = respond;
    }

    /// <summary>The mapping's <c>name</c>, or one made of its method and path.</summary>
    [AllowNull]
    public string Name { get => field ?? $"{Method} {Path}"; internal init; }

    /// <summary>Where it comes from: a file, or <c>code</c>.</summary>
    public string File { get; internal init; } = "code";

    /// <summary>The lowest number is asked first; among equals the mapping that was added last.</summary>
    /// <value>Default 5 for JSON, 1 for mappings made in code.</value>
    public int Priority { get; internal init; } = DefaultPriority;

    /// <summary>The mapping's <c>metadata</c>; values that are not strings are given as their JSON text.</summary>
    /// <value>Empty when it has none.</value>
    public IReadOnlyDictionary<string, string> Metadata { get; internal init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The method it is for; <c>ANY</c> for all.</summary>
    public string Method => Request.Method;

    /// <summary>The address it is for, as written: a path, a path with a query, a template or a pattern, by <see cref="PathKind"/>.</summary>
    public string Path => Request.Url.Text;

    /// <summary>How <see cref="Path"/> is meant: WireMock's key <c>url</c>, <c>urlPattern</c>, <c>urlPath</c>, <c>urlPathPattern</c> or <c>urlPathTemplate</c>; <c>any</c> when the mapping names none.</summary>
    public string PathKind => Request.Url.Key;

    internal RequestPattern Request { get; }

    internal Func<StubRequest, StubResponse> Respond { get; }

    internal ScenarioStep? Scenario { get; init; }

    /// <summary>Reads mappings in WireMock's JSON format: one mapping, or <c>{"mappings": […]}</c>.</summary>
    /// <param name="json">The text. It cannot name body files; those need a folder.</param>
    /// <exception cref="StubMappingException">It is not JSON, or holds something that is not supported.</exception>
    public static IReadOnlyList<StubMapping> Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static IReadOnlyList<StubMapping> Parse(ReadOnlyMemory<byte> json) =>
        MappingParser.Parse(json, "JSON text", readBodyFile: null);

    /// <summary>The name and where it comes from.</summary>
    public override string ToString() => $"\"{Name}\" ({File})";
}
