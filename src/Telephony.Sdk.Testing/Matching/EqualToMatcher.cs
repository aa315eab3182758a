using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing.Matching;

internal sealed class EqualToMatcher(string expected, bool ignoreCase) : IValueMatcher
{
    public bool Matches(string? value) =>
        string.Equals(value, expected, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public string Describe(bool masked) =>
        (ignoreCase ? "equalTo (ignoring case) " : "equalTo ") + (masked ? Mask.Hidden : $"\"{MaskedBody.Show(expected)}\"");
}
