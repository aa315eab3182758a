namespace Telephony.Sdk.Testing.Matching;

internal sealed class NotMatcher(IValueMatcher inner) : IValueMatcher
{
    public bool Matches(string? value) => !inner.Matches(value);

    public string Describe(bool masked) => "not " + inner.Describe(masked);
}
