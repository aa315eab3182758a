using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing.Matching;

internal sealed class BodyCriterion(IValueMatcher matcher) : ICriterion
{
    public bool IsMet(StubRequest request) => matcher.Matches(request.Text.Length == 0 ? null : request.Text);

    public CriterionResult Explain(StubRequest request)
    {
        string got = request.Text.Length == 0 ? "nothing" : MaskedBody.Show(request.Text);
        if (matcher is EqualToJsonMatcher json && request.Text.Length > 0)
        {
            got += json.Differences(request.Text) is { } differences
                ? string.Concat(differences.Take(10).Select(difference => "\n      " + difference))
                : " (not JSON)";
        }

        return new CriterionResult("body", matcher.Describe(masked: false), got, IsMet(request) ? 0 : 0.75);
    }
}
