namespace Telephony.Sdk.Testing.Matching;

/// <summary>Strict mode: a parameter that the mapping does not mention is a difference.</summary>
internal sealed class NoOtherQueryCriterion(IReadOnlyList<FieldCriterion> mentioned) : ICriterion
{
    public bool IsMet(StubRequest request) => !Others(request).Any();

    public CriterionResult Explain(StubRequest request)
    {
        string others = string.Join(", ", Others(request).Select(name => $"'{name}'"));
        string allowed = mentioned.Count == 0 ? "no query parameters" : "no query parameters but " + string.Join(", ", mentioned.Select(field => $"'{field.Name}'"));
        return others.Length == 0
            ? new CriterionResult("query", allowed, "no others", 0)
            : new CriterionResult("query", allowed + " (strict mode)", "also " + others, 0.5);
    }

    private IEnumerable<string> Others(StubRequest request) =>
        request.Query.Names.Where(name => !mentioned.Any(field => string.Equals(field.Name, name, StringComparison.Ordinal)));
}
