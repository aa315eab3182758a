using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Diagnostics;

/// <summary>Everything that the SDK logs, under the category <see cref="TelephonyDiagnostics.Name"/>. The key of an account stands behind its vendor.</summary>
internal static partial class Log
{
    private const string Resent = ": {Operation} is sent again in {Delay} ({Resend} of at most {MaxResends}) after {Reason}.";
    private const string Clear = ": the base address {Server} is http, so credentials travel in clear text. Use https; a self-signed certificate can be pinned with CertificateFingerprints.";

    /// <summary>Where the SDK logs; nowhere without a factory.</summary>
    public static ILogger To(ILoggerFactory? factory) => factory?.CreateLogger(TelephonyDiagnostics.Name) ?? NullLogger.Instance;

    [LoggerMessage(10, LogLevel.Information, "{Vendor}: {Options} were reloaded; requests have the new {Secrets} from now on.")]
    public static partial void SecretsRenewed(ILogger logger, string vendor, string options, string secrets);

    [LoggerMessage(11, LogLevel.Warning, "{Vendor}: {Options} were reloaded, and {Changed} changed, which takes a restart. The client goes on with all that it had, its credentials too.")]
    public static partial void RestartNeeded(ILogger logger, string vendor, string options, string changed);

    [LoggerMessage(12, LogLevel.Warning, "{Vendor}: {Options} were reloaded and cannot work, so the client goes on with those that it had. {Problems}")]
    public static partial void ReloadRefused(ILogger logger, string vendor, string options, string problems);

    public static void Resending(ILogger logger, VendorAccount account, string operation, TimeSpan delay, int resend, int maxResends, string reason)
    {
        if (account.Key is { } key)
        {
            Resending(logger, account.Vendor, key, operation, delay, resend, maxResends, reason);
        }
        else
        {
            Resending(logger, account.Vendor, operation, delay, resend, maxResends, reason);
        }
    }

    public static void ClearText(ILogger logger, VendorAccount account, string server)
    {
        if (account.Key is { } key)
        {
            ClearText(logger, account.Vendor, key, server);
        }
        else
        {
            ClearText(logger, account.Vendor, server);
        }
    }

#pragma warning disable SYSLIB1006, SYSLIB1025 // The same event, with a key and without: a hole for it that stays empty would be written as "(null)".
    [LoggerMessage(1, LogLevel.Information, "{Vendor}" + Resent, EventName = nameof(Resending))]
    private static partial void Resending(ILogger logger, string vendor, string operation, TimeSpan delay, int resend, int maxResends, string reason);

    [LoggerMessage(1, LogLevel.Information, "{Vendor} ({Account})" + Resent, EventName = nameof(Resending))]
    private static partial void Resending(ILogger logger, string vendor, string account, string operation, TimeSpan delay, int resend, int maxResends, string reason);

    [LoggerMessage(2, LogLevel.Warning, "{Vendor}" + Clear, EventName = nameof(ClearText))]
    private static partial void ClearText(ILogger logger, string vendor, string server);

    [LoggerMessage(2, LogLevel.Warning, "{Vendor} ({Account})" + Clear, EventName = nameof(ClearText))]
    private static partial void ClearText(ILogger logger, string vendor, string account, string server);
#pragma warning restore SYSLIB1006, SYSLIB1025
}
