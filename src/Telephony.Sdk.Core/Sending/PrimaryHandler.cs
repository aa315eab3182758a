using System.Net;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Options;

namespace Telephony.Sdk.Sending;

/// <summary>The handler that owns the connections: no redirects, no cookies, decompression, rotation, TLS by trust or by pin.</summary>
internal static class PrimaryHandler
{
    private static readonly TimeSpan s_connectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>The built-in one.</summary>
    public static HttpMessageHandler Create(TelephonyClientOptions options)
    {
#if NET
        return new DownloadHandler(CreateHandler(options, DecompressionMethods.All), CreateHandler(options, DecompressionMethods.None));
#else
        ServicePointManager.FindServicePoint(options.BaseAddress!).ConnectionLeaseTimeout = (int)s_connectionLifetime.TotalMilliseconds;
        const DecompressionMethods all = DecompressionMethods.GZip | DecompressionMethods.Deflate;
        HttpClientHandler handler = CreateHandler(options, all);
        return new DownloadHandler(
            SingleSendHandler.NeedsOwnConnection ? new OwnConnectionHandler(handler, CreateHandler(options, all)) : handler,
            CreateHandler(options, DecompressionMethods.None));
#endif
    }

    /// <summary>
    /// Makes sure of whatever handler an application has configured: redirects and cookies are switched off in it, the pins applied, and what
    /// looks like a connect timeout counts as unknown.
    /// </summary>
    /// <exception cref="OptionsValidationException">The pins cannot be applied to it, or it has credentials with which .NET would send again.</exception>
    public static HttpMessageHandler Guard(HttpMessageHandler handler, TelephonyClientOptions options)
    {
        if (handler is DownloadHandler)
        {
            return handler;
        }

        CertificatePins? pins = CertificatePins.From(options);
        HttpMessageHandler innermost = Innermost(handler);
        switch (innermost)
        {
#if NET
            case SocketsHttpHandler sockets:
                ThrowIfItRepeats(sockets.Credentials is not null, options);
                Secure(sockets, pins);
                break;
#endif
            case HttpClientHandler client:
                ThrowIfItRepeats(client.Credentials is not null || client.UseDefaultCredentials, options);
                Secure(client, pins);
                break;
            default:
                if (pins is not null)
                {
                    throw Refused(options, $"CertificateFingerprints is set, but cannot be checked in the primary handler {innermost.GetType().Name}: use a SocketsHttpHandler or HttpClientHandler, or leave the fingerprints out.");
                }

                break;
        }

#if NET
        if (handler is SocketsHttpHandler)
        {
            return handler;
        }
#endif
        return new CustomHandlerGuard(handler);
    }

    private static HttpMessageHandler Innermost(HttpMessageHandler handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        return handler;
    }

    private static void ThrowIfItRepeats(bool hasCredentials, TelephonyClientOptions options)
    {
        if (hasCredentials)
        {
            throw Refused(options, "the primary handler has Credentials, with which .NET sends a request again after HTTP 401, also one that rings a phone: leave Credentials and UseDefaultCredentials unset.");
        }
    }

    private static OptionsValidationException Refused(TelephonyClientOptions options, string problem) => OptionsProblems.Exception(options.GetType(), [$"{options}: {problem}"]);

    /// <summary>A handler that has sent something can no longer be changed, so what is as it should be is left alone.</summary>
    private static void Secure(HttpClientHandler handler, CertificatePins? pins)
    {
        if (handler.AllowAutoRedirect)
        {
            handler.AllowAutoRedirect = false;
        }

        if (handler.UseCookies)
        {
            handler.UseCookies = false;
        }

        if (pins is not null)
        {
            handler.ServerCertificateCustomValidationCallback = (_, certificate, _, _) => pins.Accept(certificate);
        }
    }

#if NET
    private static void Secure(SocketsHttpHandler handler, CertificatePins? pins)
    {
        if (handler.AllowAutoRedirect)
        {
            handler.AllowAutoRedirect = false;
        }

        if (handler.UseCookies)
        {
            handler.UseCookies = false;
        }

        // No trace headers to vendors, and no span of the runtime's own: it would carry whole URLs.
        if (handler.ActivityHeadersPropagator is not null)
        {
            handler.ActivityHeadersPropagator = null;
        }

        if (pins is not null)
        {
            handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => pins.Accept(certificate);
        }
    }

    private static SocketsHttpHandler CreateHandler(TelephonyClientOptions options, DecompressionMethods decompression)
    {
        var handler = new SocketsHttpHandler
        {
            AutomaticDecompression = decompression,
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = s_connectionLifetime,
        };
        Secure(handler, CertificatePins.From(options));
        return handler;
    }
#else
    private static HttpClientHandler CreateHandler(TelephonyClientOptions options, DecompressionMethods decompression)
    {
        var handler = new HttpClientHandler { AutomaticDecompression = decompression };
        Secure(handler, CertificatePins.From(options));
        return handler;
    }
#endif
}
