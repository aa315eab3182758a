using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing;

/// <summary>
/// The headers, query parameters or form fields of a request, in order, repeated names included.
/// Holds real values, but prints those of credentials as <c>***</c>.
/// </summary>
public sealed class StubFields
{
    private readonly IReadOnlyList<KeyValuePair<string, string>> _fields;
    private readonly StringComparison _comparison;

    internal StubFields(IReadOnlyList<KeyValuePair<string, string>> fields, StringComparison comparison)
    {
        _fields = fields;
        _comparison = comparison;
        Names = fields.Select(field => field.Key).Distinct(StringComparer.FromComparison(comparison)).ToArray();
    }

    internal static StubFields Empty { get; } = new([], StringComparison.Ordinal);

    /// <summary>The names, in order of first appearance, each once.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The number of values, repeated names counted each.</summary>
    public int Count => _fields.Count;

    /// <summary>The first value of <paramref name="name"/>.</summary>
    /// <value><see langword="null"/> when there is none.</value>
    public string? this[string name] => All(name) is [string first, ..] ? first : null;

    /// <summary>Whether <paramref name="name"/> is there. Header names ignore case, the others do not.</summary>
    public bool Contains(string name) => All(name).Count > 0;

    /// <summary>Every value of <paramref name="name"/>, in order; empty when there is none.</summary>
    public IReadOnlyList<string> All(string name) =>
        _fields.Where(field => string.Equals(field.Key, name, _comparison)).Select(field => field.Value).ToArray();

    /// <summary>One line per value, <c>name: value</c>, credentials as <c>***</c>.</summary>
    public override string ToString() =>
        string.Join('\n', _fields.Select(field => field.Key + ": " + Mask.Field(field.Key, field.Value)));
}
