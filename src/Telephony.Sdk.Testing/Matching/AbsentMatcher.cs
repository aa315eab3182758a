namespace Telephony.Sdk.Testing.Matching;

internal sealed class AbsentMatcher : IValueMatcher
{
    public bool Matches(string? value) => value is null;

    public string Describe(bool masked) => "absent";
}
