namespace Telephony.Sdk.Testing.Matching;

internal sealed class AllOfMatcher(IReadOnlyList<IValueMatcher> parts) : IValueMatcher
{
    public bool Matches(string? value) => parts.All(part => part.Matches(value));

    public string Describe(bool masked) => "(" + string.Join(" and ", parts.Select(part => part.Describe(masked))) + ")";
}
