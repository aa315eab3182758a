using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Telephony.Sdk.Options;

/// <summary>Accepts a server by the SHA-256 fingerprint of its certificate, and by nothing else.</summary>
internal sealed class CertificatePins
{
    private const int HexLength = 64;

    private readonly HashSet<string> _fingerprints;

    private CertificatePins(IEnumerable<string> fingerprints) => _fingerprints = new HashSet<string>(fingerprints.Select(Normalize), StringComparer.OrdinalIgnoreCase);

    /// <summary>The pins of the options, or null where none is configured and the machine's trust decides.</summary>
    public static CertificatePins? From(TelephonyClientOptions options) =>
        options.CertificateFingerprints.Count == 0 ? null : new CertificatePins(options.CertificateFingerprints);

    public static bool IsFingerprint(string text)
    {
        string hex = Normalize(text);
        return hex.Length == HexLength && hex.All(Uri.IsHexDigit);
    }

    public bool Accept(X509Certificate? certificate)
    {
        if (certificate is null)
        {
            return false;
        }

#if NET
        return _fingerprints.Contains(Convert.ToHexString(SHA256.HashData(certificate.GetRawCertData())));
#else
        using SHA256 sha = SHA256.Create();
        return _fingerprints.Contains(BitConverter.ToString(sha.ComputeHash(certificate.GetRawCertData())).Replace("-", string.Empty));
#endif
    }

    private static string Normalize(string text) =>
        text.Replace(":", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).Trim();
}
