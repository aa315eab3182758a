using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Options;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Registration;

/// <summary>Connects to a vendor, and sends nothing: for those that have nothing to read.</summary>
internal static class ConnectionProbe
{
    private const string Name = "Connection";

    public static async Task RunAsync(VendorPipeline pipeline, CancellationToken cancellationToken)
    {
        Uri target = pipeline.Account.BaseAddress;
        try
        {
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            deadline.CancelAfter(pipeline.Options.ConnectTimeout);
            await ConnectAsync(target, CertificatePins.From(pipeline.Options), deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SocketException or IOException or AuthenticationException or ObjectDisposedException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            string why = exception is AuthenticationException ? "its certificate is not trusted by this machine, or is not the pinned one, or there is no TLS at this port"
                : exception is SocketException ? exception.Message.TrimEnd('.')
                : "it did not answer in time (see the options' ConnectTimeout)";
            throw new TelephonyTransportException(
                $"{pipeline.Account.Name} at {Origin.Show(target)} cannot be reached: {why}.", pipeline.Account.Vendor, Name, mayHaveTakenEffect: false, exception is OperationCanceledException, exception, pipeline.Account.Key);
        }
    }

    /// <summary>Where the machine's settings name a proxy, that it answers is all that can be seen without sending anything.</summary>
    private static async Task ConnectAsync(Uri target, CertificatePins? pins, CancellationToken cancellationToken)
    {
        Uri? proxy = Arrival.ProxyFor(target);
        using var socket = new TcpClient();
        using (cancellationToken.Register(socket.Dispose))
        {
            try
            {
                await socket.ConnectAsync((proxy ?? target).IdnHost, (proxy ?? target).Port).ConfigureAwait(false);
                if (proxy is null && target.Scheme == "https")
                {
                    using var tls = new SslStream(socket.GetStream(), leaveInnerStreamOpen: true, (_, certificate, _, errors) => pins?.Accept(certificate) ?? errors == SslPolicyErrors.None);
                    await tls.AuthenticateAsClientAsync(target.IdnHost).ConfigureAwait(false);
                }
            }
            catch (Exception) when (cancellationToken.IsCancellationRequested)
            {
                // The socket was closed under it.
                throw new OperationCanceledException(cancellationToken);
            }
        }
    }
}
