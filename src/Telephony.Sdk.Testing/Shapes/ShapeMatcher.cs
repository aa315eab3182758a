using Telephony.Sdk.Testing.Diagnostics;
using WireMock;
using WireMock.Matchers;
using WireMock.Matchers.Request;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>Whether a request fits a shape.</summary>
internal sealed class ShapeMatcher(Shape shape, StubStore store, Func<ShapeRequest, bool>? when = null) : IRequestMatcher, IExplainingMatcher
{
    public RequestMatcherType Type => RequestMatcherType.Body;

    public double GetMatchingScore(IRequestMessage requestMessage, IRequestMatchResult requestMatchResult) =>
        requestMatchResult.AddScore(GetType(), Fits(requestMessage) ? MatchScores.Perfect : MatchScores.Mismatch, null);

    public IEnumerable<Difference> Explain(IRequestMessage request) => StubRequest.Current is { } sent ? shape.Read(sent, store).Differences : [];

    private bool Fits(IRequestMessage request) => when is null ? !Explain(request).Any() : StubRequest.Current is { } sent && shape.Read(sent, store) is ({ } read, []) && when(read);
}
