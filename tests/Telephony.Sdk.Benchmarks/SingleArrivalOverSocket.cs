namespace Telephony.Sdk.Benchmarks;

/// <summary>Over a kept-alive connection of the loopback address.</summary>
public class SingleArrivalOverSocket : SingleArrivalBenchmark
{
    private CannedServer? _server;

    public override void CleanUp()
    {
        base.CleanUp();
        _server?.Dispose();
    }

    protected override HttpMessageHandler NewHandler()
    {
        _server = new CannedServer(Replies.Written);
        Address = _server.Address;
        return new SocketsHttpHandler();
    }
}
