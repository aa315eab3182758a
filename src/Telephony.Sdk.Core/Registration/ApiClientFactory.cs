using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Telephony.Sdk.Diagnostics;
using Telephony.Sdk.Http;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.Registration;

/// <summary>Puts the way of a request together: client (telemetry, deadline), resend, credentials, primary handler.</summary>
internal static class ApiClientFactory
{
    public static ApiClient Create(
        TelephonyClientOptions options,
        VendorProtocol protocol,
        Credentials credentials,
        ILoggerFactory? loggerFactory,
        TimeProvider time)
    {
        ILogger logger = loggerFactory?.CreateLogger(TelephonyDiagnostics.Name) ?? NullLogger.Instance;
        Uri baseAddress = options.EffectiveBaseAddress;
        if (baseAddress.Scheme == "http" && !baseAddress.IsLoopback)
        {
            Log.ClearText(logger, protocol.Vendor, Origin.Show(baseAddress));
        }

        var withCredentials = new CredentialsHandler(credentials, baseAddress, PrimaryHandler.Create(options));
        var resend = new ResendHandler(ResendOptions.From(options), time, protocol.Vendor, logger, withCredentials);
        return new ApiClient(options, protocol, resend, time);
    }
}
