namespace Telephony.Sdk.Testing.Tests.Conformance;

/// <summary>A request pattern, a request, and whether WireMock says that they match.</summary>
public sealed record ConformanceCase(string Name, string Pattern, bool Matches, string Method = "GET", string Target = "/x", string? Header = null, string? Body = null, string ContentType = "application/json")
{
    public override string ToString() => Name;
}
