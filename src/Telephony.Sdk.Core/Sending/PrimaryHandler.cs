using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Options;

namespace Telephony.Sdk.Sending;

/// <summary>The handler that owns the connections: no redirects, no cookies, decompression, rotation, TLS by trust or by pin.</summary>
internal static class PrimaryHandler
{
    private static readonly TimeSpan s_connectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>The pins of each handler that was made safe: one that several clients share can have those of one only.</summary>
    private static readonly ConditionalWeakTable<HttpMessageHandler, HashSet<string>> s_pins = new();

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
    /// Makes sure of whatever handler an application has configured: redirects, cookies and decompression are switched off in it, the pins applied,
    /// and next to it, within whatever handlers the application has put around it, stands <see cref="SingleSendHandler"/>.
    /// </summary>
    /// <exception cref="OptionsValidationException">The pins cannot be applied to it, or it has credentials with which .NET would send again.</exception>
    public static HttpMessageHandler Guard(HttpMessageHandler handler, TelephonyClientOptions options)
    {
        DelegatingHandler? last = null;
        HttpMessageHandler innermost = handler;
        while (innermost is DelegatingHandler { InnerHandler: { } inner } outer and not (SingleSendHandler or DownloadHandler))
        {
            last = outer;
            innermost = inner;
        }

        if (innermost is SingleSendHandler)
        {
            // It serves several accounts, and was made safe for the first; the pins must be the same.
            ThrowIfPinsDiffer(innermost, options);
            return handler;
        }

        try
        {
            HttpMessageHandler guarded = new SingleSendHandler(Secured(innermost, options));
            s_pins.Add(guarded, PinsOf(options));
            if (last is null)
            {
                return guarded;
            }

            last.InnerHandler = guarded;
            return handler;
        }
        catch (InvalidOperationException)
        {
            throw Refused(options, $"the primary handler {innermost.GetType().Name} has sent something already, so that it can no longer be made safe: give each client a handler of its own.");
        }
    }

    private static HttpMessageHandler Secured(HttpMessageHandler handler, TelephonyClientOptions options)
    {
        if (handler is DownloadHandler)
        {
            return handler;
        }

        ThrowIfPinsDiffer(handler, options);
        bool isSafe = s_pins.TryGetValue(handler, out _);
        CertificatePins? pins = CertificatePins.From(options);
        switch (handler)
        {
#if NET
            case SocketsHttpHandler sockets:
                ThrowIfItRepeats(sockets.Credentials is not null, options);
                if (!isSafe)
                {
                    Secure(sockets, pins);
                    Complete(sockets, options);
                    s_pins.Add(sockets, PinsOf(options));
                }

                return sockets;
#endif
            case HttpClientHandler client:
                ThrowIfItRepeats(client.Credentials is not null || client.UseDefaultCredentials, options);
                if (!isSafe)
                {
                    Secure(client, pins);
                    s_pins.Add(client, PinsOf(options));
                }

                return new CustomHandlerGuard(client);
            default:
                if (pins is not null)
                {
                    throw Refused(options, $"CertificateFingerprints is set, but cannot be checked in the primary handler {handler.GetType().Name}: use a SocketsHttpHandler or HttpClientHandler, or leave the fingerprints out.");
                }

                return new CustomHandlerGuard(handler);
        }
    }

    private static HashSet<string> PinsOf(TelephonyClientOptions options) => new(options.CertificateFingerprints, StringComparer.OrdinalIgnoreCase);

    private static void ThrowIfPinsDiffer(HttpMessageHandler handler, TelephonyClientOptions options)
    {
        if (s_pins.TryGetValue(handler, out HashSet<string>? pins) && !pins.SetEquals(options.CertificateFingerprints))
        {
            throw Refused(options, "CertificateFingerprints are not those of another client that has the same primary handler: give each client a handler of its own.");
        }
    }

    private static void ThrowIfItRepeats(bool hasCredentials, TelephonyClientOptions options)
    {
        if (hasCredentials)
        {
            throw Refused(options, "the primary handler has Credentials, with which .NET sends a request again after HTTP 401, also one that rings a phone: leave Credentials and UseDefaultCredentials unset.");
        }
    }

    private static OptionsValidationException Refused(TelephonyClientOptions options, string problem) => OptionsProblems.Exception(options.GetType(), [$"{options}: {problem}"]);

    /// <summary>What was compressed and broke off passes for whole; a handler that has sent something can no longer be changed, and throws.</summary>
    private static void Secure(HttpClientHandler handler, CertificatePins? pins, DecompressionMethods decompression = DecompressionMethods.None)
    {
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.AutomaticDecompression = decompression;
        if (pins is not null)
        {
            handler.ServerCertificateCustomValidationCallback = (_, certificate, _, _) => pins.Accept(certificate);
        }
    }

#if NET
    private static void Secure(SocketsHttpHandler handler, CertificatePins? pins, DecompressionMethods decompression = DecompressionMethods.None)
    {
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.AutomaticDecompression = decompression;

        // No trace headers to vendors, and no span of the runtime's own: it would carry whole URLs.
        handler.ActivityHeadersPropagator = null;
        if (pins is not null)
        {
            handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => pins.Accept(certificate);
        }
    }

    /// <summary>What the application left at .NET's "for ever".</summary>
    private static void Complete(SocketsHttpHandler handler, TelephonyClientOptions options)
    {
        if (handler.ConnectTimeout == Timeout.InfiniteTimeSpan)
        {
            handler.ConnectTimeout = options.ConnectTimeout;
        }

        if (handler.PooledConnectionLifetime == Timeout.InfiniteTimeSpan)
        {
            handler.PooledConnectionLifetime = s_connectionLifetime;
        }
    }

    private static SocketsHttpHandler CreateHandler(TelephonyClientOptions options, DecompressionMethods decompression)
    {
        var handler = new SocketsHttpHandler();
        Secure(handler, CertificatePins.From(options), decompression);
        Complete(handler, options);
        return handler;
    }
#else
    private static HttpClientHandler CreateHandler(TelephonyClientOptions options, DecompressionMethods decompression)
    {
        var handler = new HttpClientHandler();
        Secure(handler, CertificatePins.From(options), decompression);
        return handler;
    }
#endif
}
