namespace Telephony.Sdk.Testing.Matching;

/// <summary>The <c>request</c> of a mapping.</summary>
internal sealed class RequestPattern(string method, UrlCriterion url)
{
    public static RequestPattern Any { get; } = new("ANY", UrlCriterion.Any);

    public string Method { get; } = method;

    public UrlCriterion Url { get; } = url;

    public IReadOnlyList<FieldCriterion> Headers { get; init; } = [];

    public IReadOnlyList<FieldCriterion> Query { get; init; } = [];

    public IReadOnlyList<FieldCriterion> Form { get; init; } = [];

    public IReadOnlyList<BodyCriterion> Body { get; init; } = [];

    /// <summary>For a mapping whose code reads the query itself.</summary>
    public bool AllowsAnyQuery { get; init; }

    public bool Matches(StubRequest request, bool strict) => Criteria(strict).All(criterion => criterion.IsMet(request));

    public IReadOnlyList<CriterionResult> Explain(StubRequest request, bool strict) =>
        [.. Criteria(strict).Select(criterion => criterion.Explain(request))];

    private IEnumerable<ICriterion> Criteria(bool strict)
    {
        IEnumerable<ICriterion> criteria = [new MethodCriterion(Method), Url, .. Query, .. Headers, .. Form, .. Body];
        return strict && Url.IsPathOnly && !AllowsAnyQuery ? criteria.Append(new NoOtherQueryCriterion(Query)) : criteria;
    }
}
