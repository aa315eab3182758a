namespace Telephony.Sdk.Testing.Matching;

/// <summary>What a header, parameter or body must be.</summary>
internal interface IValueMatcher
{
    /// <summary>Whether the value fits; null when it is absent. WireMock counts an empty body as absent.</summary>
    bool Matches(string? value);

    /// <summary>The matcher as a failure text shows it; with <paramref name="masked"/> without the values.</summary>
    string Describe(bool masked);
}
