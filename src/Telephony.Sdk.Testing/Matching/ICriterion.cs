namespace Telephony.Sdk.Testing.Matching;

/// <summary>One thing that a mapping asks of a request.</summary>
internal interface ICriterion
{
    bool IsMet(StubRequest request);

    /// <summary>The same, in words for a failure text.</summary>
    CriterionResult Explain(StubRequest request);
}
