namespace Telephony.Sdk.Testing.Matching;

internal sealed class MethodCriterion(string method) : ICriterion
{
    public bool IsMet(StubRequest request) =>
        string.Equals(method, "ANY", StringComparison.Ordinal) || string.Equals(method, request.Method, StringComparison.Ordinal);

    public CriterionResult Explain(StubRequest request) =>
        new("method", method, request.Method, IsMet(request) ? 0 : 2);
}
