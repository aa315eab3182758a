using Telephony.Sdk.Testing;
using WireMock;
using WireMock.Matchers;
using WireMock.Matchers.Request;

namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>Requests of a method (or <c>ANY</c>) to a path as it is sent, or to any.</summary>
internal sealed class SentTo(string method, string? target) : IRequestMatcher
{
    public RequestMatcherType Type => RequestMatcherType.Path;

    public double GetMatchingScore(IRequestMessage requestMessage, IRequestMatchResult requestMatchResult) =>
        requestMatchResult.AddScore(GetType(), StubRequest.Current is { } request && Fits(request) ? MatchScores.Perfect : MatchScores.Mismatch, null);

    public override string ToString() => $"{method} {target}";

    private bool Fits(StubRequest request) =>
        (method == "ANY" || method == request.Method) && (target is null || target == (target.Contains('?', StringComparison.Ordinal) ? request.Target : request.Path));
}
