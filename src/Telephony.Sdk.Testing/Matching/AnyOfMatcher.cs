namespace Telephony.Sdk.Testing.Matching;

internal sealed class AnyOfMatcher(IReadOnlyList<IValueMatcher> parts) : IValueMatcher
{
    public bool Matches(string? value) => parts.Any(part => part.Matches(value));

    public string Describe(bool masked) => "(" + string.Join(" or ", parts.Select(part => part.Describe(masked))) + ")";
}
