using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Telephony.Sdk.Diagnostics;

/// <summary>Everything that the SDK logs, under the category <see cref="TelephonyDiagnostics.Name"/>.</summary>
internal static partial class Log
{
    /// <summary>Where the SDK logs; nowhere without a factory.</summary>
    public static ILogger To(ILoggerFactory? factory) => factory?.CreateLogger(TelephonyDiagnostics.Name) ?? NullLogger.Instance;

    [LoggerMessage(1, LogLevel.Information, "{Vendor}: {Operation} is sent again in {Delay} ({Resend} of at most {MaxResends}) after {Reason}.")]
    public static partial void Resending(ILogger logger, string vendor, string operation, TimeSpan delay, int resend, int maxResends, string reason);

    [LoggerMessage(2, LogLevel.Warning, "{Vendor}: the base address {Server} is http, so credentials travel in clear text. Use https; a self-signed certificate can be pinned with CertificateFingerprints.")]
    public static partial void ClearText(ILogger logger, string vendor, string server);

    [LoggerMessage(10, LogLevel.Information, "{Vendor}: {Options} were reloaded; requests have the new {Secrets} from now on.")]
    public static partial void SecretsRenewed(ILogger logger, string vendor, string options, string secrets);

    [LoggerMessage(11, LogLevel.Warning, "{Vendor}: {Options} were reloaded, and {Changed} changed, which takes a restart. The client goes on with all that it had, its credentials too.")]
    public static partial void RestartNeeded(ILogger logger, string vendor, string options, string changed);

    [LoggerMessage(12, LogLevel.Warning, "{Vendor}: {Options} were reloaded and cannot work, so the client goes on with those that it had. {Problems}")]
    public static partial void ReloadRefused(ILogger logger, string vendor, string options, string problems);
}
