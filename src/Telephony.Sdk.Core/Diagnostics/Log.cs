using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.Diagnostics;

/// <summary>Everything that the SDK logs, under the category <see cref="TelephonyDiagnostics.Name"/>.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Vendor}: {Operation} is sent again in {Delay} ({Resend} of at most {MaxResends}) after {Reason}.")]
    public static partial void Resending(ILogger logger, string vendor, string operation, TimeSpan delay, int resend, int maxResends, string reason);

    [LoggerMessage(2, LogLevel.Warning, "{Vendor}: the base address {Server} is http, so credentials travel in clear text. Use https; a self-signed certificate can be pinned with CertificateFingerprints.")]
    public static partial void ClearText(ILogger logger, string vendor, string server);
}
