#if NETFRAMEWORK
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
#endif
using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Sending;

/// <summary>What a failed attempt tells about whether the request arrived.</summary>
internal static class Arrival
{
    /// <summary>Whether it is certain that nothing of the request reached the vendor: no connection was ever established.</summary>
    public static bool IsExcluded(Exception exception) => Classify(exception) is not Stage.Unknown;

    /// <summary>Whether trying again cannot help before somebody changes the configuration.</summary>
    public static bool IsHopeless(Exception exception) => Classify(exception) is Stage.Tls;

    /// <summary>A sentence on what to look at, or nothing.</summary>
    public static string Advice(Exception exception, Uri target) => Classify(exception) switch
    {
        Stage.Name or Stage.Connect when ProxyFor(target) is { } proxy =>
            $" This machine sends through the proxy {Origin.Show(proxy)} (http_proxy, https_proxy or the system's settings): check that it answers, or except the host from it (no_proxy).",
        Stage.Name => " Check the host name in BaseAddress.",
        Stage.Connect => " Check the host and port in BaseAddress, and the firewall.",
        Stage.Tls => " Its certificate is not trusted by this machine, or is not the pinned one, or there is no TLS at this port; for a self-signed one set CertificateFingerprints.",
        _ => string.Empty,
    };

    /// <summary>The proxy that the machine's settings name for an address. Whether a handler of the application has another is not known here.</summary>
    public static Uri? ProxyFor(Uri target)
    {
#if NET
        return HttpClient.DefaultProxy.GetProxy(target) is { } proxy && proxy != target ? proxy : null;
#else
        return WebRequest.DefaultWebProxy?.GetProxy(target) is { } proxy && proxy != target ? proxy : null;
#endif
    }

    private enum Stage
    {
        Unknown,
        Name,
        Connect,
        Tls,
    }

    private static Stage Classify(Exception exception) => exception switch
    {
        // The handler's connect timeout; a deadline or a caller's token carries no TimeoutException.
        OperationCanceledException { InnerException: TimeoutException } => Stage.Connect,
        HttpRequestException request => Classify(request),
        _ => Stage.Unknown,
    };

#if NET
    private static Stage Classify(HttpRequestException exception) => exception.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => Stage.Name,
        HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError => Stage.Connect,
        HttpRequestError.SecureConnectionError => Stage.Tls,
        _ => Stage.Unknown,
    };
#else
    // Sockets that fail after they were connected are wrapped in an IOException; those that never were are not.
    private static Stage Classify(HttpRequestException exception) => exception.InnerException switch
    {
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => Stage.Name,
        SocketException => Stage.Connect,
        AuthenticationException => Stage.Tls,
        WebException { Status: WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ProxyNameResolutionFailure } => Stage.Name,
        WebException { Status: WebExceptionStatus.ConnectFailure } => Stage.Connect,
        WebException { Status: WebExceptionStatus.TrustFailure or WebExceptionStatus.SecureChannelFailure } => Stage.Tls,
        _ => Stage.Unknown,
    };
#endif
}
