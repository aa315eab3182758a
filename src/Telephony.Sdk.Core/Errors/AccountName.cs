namespace Telephony.Sdk.Errors;

/// <summary>How texts name an account: the vendor, with the key behind it that tells its accounts apart.</summary>
internal static class AccountName
{
    /// <summary><c>Sangoma CRM (pune)</c>, or <c>Sangoma CRM</c> without a key.</summary>
    public static string Of(string vendor, string? account) => account is null ? vendor : $"{vendor} ({account})";
}
