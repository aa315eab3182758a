namespace Telephony.Sdk.DocumentedCalls;

/// <summary>What came back, in words.</summary>
internal static class Words
{
    /// <summary>A count and what is counted, such as <c>1 vendor</c> and <c>12 operations</c>.</summary>
    public static string Count(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? string.Empty : "s")}");
}
