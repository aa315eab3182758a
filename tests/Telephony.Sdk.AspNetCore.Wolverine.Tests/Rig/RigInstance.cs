using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace Telephony.Sdk.AspNetCore.DurableTests.Rig;

/// <summary>An instance of the application, in a process of its own, which is killed and started again at the same address.</summary>
internal sealed class RigInstance : IDisposable
{
    private readonly string[] _arguments;
    private Process? _process;

    public RigInstance(string folder, string[] store)
    {
        Address = $"http://127.0.0.1:{FreePort()}";
        _arguments = [typeof(RigProgram).Assembly.Location, Address, folder, .. store];
    }

    public string Address { get; }

    public void Start() => _process = Process.Start(new ProcessStartInfo("dotnet", _arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });

    /// <summary>kill -9: nothing of it runs any more, and nothing is written that was not.</summary>
    public void Kill()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
        }

        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    public Task IsUpAsync(HttpClient http) => Eventually.IsAsync(
        async () =>
        {
            try
            {
                await DeadAsync(http);
                return true;
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
            {
                _process!.HasExited.Should().BeFalse("{0}", "it starts");
                return false;
            }
        },
        "the application is up");

    public async Task<RigDead[]> DeadAsync(HttpClient http) => (await http.GetFromJsonAsync<RigDead[]>(new Uri(Address + "/dead")))!;

    public void Dispose() => Kill();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
