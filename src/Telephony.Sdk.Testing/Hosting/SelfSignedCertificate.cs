using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>A certificate for the loopback address that no machine trusts.</summary>
internal static class SelfSignedCertificate
{
    public static X509Certificate2 Create()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Telephony.Sdk stub server", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        DateTimeOffset now = DateTimeOffset.UtcNow;
        using X509Certificate2 made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));

        // Windows serves TLS only with a key that was imported.
#if NET9_0_OR_GREATER
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
#else
        return new X509Certificate2(made.Export(X509ContentType.Pfx));
#endif
    }
}
