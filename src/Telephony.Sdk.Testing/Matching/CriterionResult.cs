namespace Telephony.Sdk.Testing.Matching;

/// <summary>How a request fared with one criterion. The texts hold no credentials.</summary>
/// <param name="Criterion">What was looked at, e.g. <c>header 'Token'</c>.</param>
/// <param name="Expected">What the mapping asks for.</param>
/// <param name="Got">What the request has.</param>
/// <param name="Distance">0 when met, up to 3 for another address altogether.</param>
/// <param name="IsCredential">Whether the value is hidden, so that a match is worth saying too.</param>
internal sealed record CriterionResult(string Criterion, string Expected, string Got, double Distance, bool IsCredential = false)
{
    public bool IsMet => Distance == 0;
}
