using System.Security.Cryptography;
using System.Text;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Compares secrets, in a time that tells nothing of them.</summary>
internal static class PushSecret
{
    public const int Shortest = 16;

    /// <summary>Whether it stands in an address as it is.</summary>
    public static bool IsUsable(Secret secret) =>
        secret.Reveal() is { Length: >= Shortest } text && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~');

    /// <summary>Whether a text is one of the secrets. All are compared, by their hashes, so that neither length nor place shows.</summary>
    public static bool IsOneOf(IEnumerable<Secret> secrets, string? text)
    {
        byte[] hash = Hash(text ?? string.Empty);
        bool isOne = false;
        foreach (Secret secret in secrets)
        {
            isOne |= CryptographicOperations.FixedTimeEquals(hash, Hash(secret.Reveal()));
        }

        return isOne && text is not null;
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
