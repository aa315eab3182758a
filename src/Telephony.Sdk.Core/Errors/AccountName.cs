using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>How texts name an account: the vendor, with the key behind it that tells its accounts apart.</summary>
[Experimental(Experiments.Toolkit)]
public static class AccountName
{
    /// <summary><c>Sangoma CRM (pune)</c>, or <c>Sangoma CRM</c> without a key.</summary>
    /// <param name="vendor">The vendor's name.</param>
    /// <param name="account">The key; null for the only account.</param>
    /// <returns>The name.</returns>
    public static string Of(string vendor, string? account) => account is null ? vendor : $"{vendor} ({account})";

    /// <summary>A text with blanks in the place of line ends, other control characters and what turns the direction of what follows: it stands in logs.</summary>
    internal static string InOneLine(string text) => new([.. text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : c)]);
}
