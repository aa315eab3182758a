using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing.Matching;

internal sealed class ContainsMatcher(string expected) : IValueMatcher
{
    public bool Matches(string? value) => value?.Contains(expected, StringComparison.Ordinal) == true;

    public string Describe(bool masked) => "contains " + (masked ? Mask.Hidden : $"\"{Mask.Text(expected)}\"");
}
