using System.Net.NetworkInformation;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Wire;

/// <summary>What the machine knows of connections, whatever client and server believe.</summary>
internal static class Sockets
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    /// <summary>The clients' ends of connections to a port that are not closed: open ones, and those that one side has forgotten to close.</summary>
    public static int OpenTo(int port) => Count(port, state => state is not (TcpState.TimeWait or TcpState.Closed or TcpState.DeleteTcb));

    /// <summary>Waits until the clients of a server have closed all their connections; gives how many they have not when patience ran out.</summary>
    public static Task<int> SettleAsync(TelephonyStubs server) => SettleAsync(() => server.OpenConnectionCount, most: 0);

    /// <summary>Waits until at most this many are open; gives how many are, which is more when patience ran out.</summary>
    public static Task<int> SettleAsync(int port, int most) => SettleAsync(() => OpenTo(port), most);

    /// <summary>Waits until the clients of a port know that their connections were ended; gives how many do not when patience ran out.</summary>
    public static Task<int> SettleEstablishedAsync(int port) => SettleAsync(() => Count(port, state => state is TcpState.Established), most: 0);

    private static int Count(int port, Func<TcpState, bool> isCounted) =>
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections().Count(connection => connection.RemoteEndPoint.Port == port && isCounted(connection.State));

    private static async Task<int> SettleAsync(Func<int> count, int most)
    {
        using var patience = new CancellationTokenSource(s_patience);
        int open = count();
        while (open > most && !patience.IsCancellationRequested)
        {
            await Task.Delay(1, CancellationToken.None);
            open = count();
        }

        return open;
    }
}
