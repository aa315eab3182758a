using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing.Matching;

/// <summary>A header, query parameter or form field; of several values of one name, one must fit.</summary>
internal sealed class FieldCriterion(FieldKind kind, string name, IValueMatcher matcher) : ICriterion
{
    public string Name { get; } = name;

    public bool IsMet(StubRequest request)
    {
        IReadOnlyList<string> values = Values(request);
        return values.Count == 0 ? matcher.Matches(value: null) : values.Any(matcher.Matches);
    }

    public CriterionResult Explain(StubRequest request)
    {
        bool hidden = Mask.IsCredential(Name);
        IReadOnlyList<string> values = Values(request);
        string got = values.Count == 0 ? "nothing" : string.Join(", ", values.Select(value => hidden ? Mask.Hidden : $"\"{Mask.Text(value)}\""));
        return new CriterionResult($"{Label} '{Name}'", matcher.Describe(hidden), got, IsMet(request) ? 0 : 1, hidden);
    }

    private string Label => kind switch { FieldKind.Header => "header", FieldKind.Query => "query parameter", _ => "form field" };

    private IReadOnlyList<string> Values(StubRequest request) => kind switch
    {
        FieldKind.Header => request.Headers.All(Name),
        FieldKind.Query => request.Query.All(Name),
        _ => request.Form.All(Name),
    };
}
