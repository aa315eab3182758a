namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>Shortens names.</summary>
internal static class NameText
{
    public static string Without(string name, string suffix)
        => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;
}
