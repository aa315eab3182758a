namespace Telephony.Sdk.Testing.Diagnostics;

/// <summary>The header <c>Content-Type</c> of a request; its case and its parameters, such as the charset, are open.</summary>
internal static class MediaType
{
    /// <summary>What is wrong with it; null where it is the one expected, or where none is.</summary>
    public static Difference? DifferenceOf(string? expected, string? sent) =>
        expected is null || (sent ?? "").Split(';')[0].Trim().Equals(expected, StringComparison.OrdinalIgnoreCase)
            ? null
            : new Difference("header 'Content-Type'", expected, string.IsNullOrEmpty(sent) ? "nothing" : sent);
}
