namespace Telephony.Sdk.ElisionDialer;

/// <summary>The forms in which dialers of this family keep a secret, and echo it.</summary>
internal static class KeptSecrets
{
    /// <summary>A shorter part of a secret is too little to tell from any other text.</summary>
    private const int FewestCharacters = 4;

    /// <summary>Each secret as it is, stripped as a VICIdial strips it, to <c>-_0-9A-Za-z</c>, and its parts where it holds the separator of an echo.</summary>
    public static IEnumerable<string> WithKeptForms(IEnumerable<string> secrets) =>
        secrets.SelectMany(secret => new[] { secret, Kept(secret) }.Concat(secret.Split('|').Where(part => part.Length >= FewestCharacters))).Distinct(StringComparer.Ordinal);

    /// <summary>A secret as a VICIdial keeps it.</summary>
    public static string Kept(string secret) =>
        string.Concat(secret.Where(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_'));
}
