using System.Net;

namespace Telephony.Sdk.Http;

/// <summary>The handler that owns the connections: no redirects, no cookies, decompression, rotation, TLS by trust or by pin.</summary>
internal static class PrimaryHandler
{
    private static readonly TimeSpan s_connectionLifetime = TimeSpan.FromMinutes(5);

    public static HttpMessageHandler Create(TelephonyClientOptions options)
    {
        if (options.PrimaryHandlerFactory is not { } factory)
        {
            return CreateDefault(options);
        }

        HttpMessageHandler custom = factory();
        switch (Innermost(custom))
        {
            case HttpClientHandler handler:
                handler.AllowAutoRedirect = false;
                break;
#if NET
            case SocketsHttpHandler handler:
                handler.AllowAutoRedirect = false;
                break;
#endif
        }

#if NET
        if (custom is SocketsHttpHandler)
        {
            return custom;
        }
#endif
        return new CustomHandlerGuard(custom);
    }

    private static HttpMessageHandler? Innermost(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        return handler;
    }

#if NET
    private static DownloadHandler CreateDefault(TelephonyClientOptions options) =>
        new(CreateHandler(options, DecompressionMethods.All), CreateHandler(options, DecompressionMethods.None));

    private static SocketsHttpHandler CreateHandler(TelephonyClientOptions options, DecompressionMethods decompression)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = decompression,
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = s_connectionLifetime,

            // No trace headers to vendors, and no span of the runtime's own: it would carry whole URLs.
            ActivityHeadersPropagator = null,
        };
        if (CertificatePins.From(options) is { } pins)
        {
            handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => pins.Accept(certificate);
        }

        return handler;
    }
#else
    private static DownloadHandler CreateDefault(TelephonyClientOptions options)
    {
        ServicePointManager.FindServicePoint(options.BaseAddress!).ConnectionLeaseTimeout = (int)s_connectionLifetime.TotalMilliseconds;
        const DecompressionMethods all = DecompressionMethods.GZip | DecompressionMethods.Deflate;
        HttpClientHandler handler = CreateHandler(options, all);
        return new DownloadHandler(
            SingleArrival.NeedsOwnConnection ? new OwnConnectionHandler(handler, CreateHandler(options, all)) : handler,
            CreateHandler(options, DecompressionMethods.None));
    }

    private static HttpClientHandler CreateHandler(TelephonyClientOptions options, DecompressionMethods decompression)
    {
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = decompression,
        };
        if (CertificatePins.From(options) is { } pins)
        {
            handler.ServerCertificateCustomValidationCallback = (_, certificate, _, _) => pins.Accept(certificate);
        }

        return handler;
    }
#endif
}
