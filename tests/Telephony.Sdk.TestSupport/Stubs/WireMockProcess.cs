using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>The real WireMock as a process of its own, on a free loopback port.</summary>
public sealed class WireMockProcess : IAsyncDisposable
{
    private static readonly TimeSpan _startTimeout = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string? _temporaryRoot;
    private readonly ConcurrentQueue<string> _output = new();

    private WireMockProcess(Process process, Uri address, string? temporaryRoot)
    {
        _process = process;
        _temporaryRoot = temporaryRoot;
        Address = address;
    }

    public Uri Address { get; }

    /// <param name="rootFolder">WireMock's <c>--root-dir</c>; null for an empty one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">WireMock or Java is not installed, or WireMock does not start.</exception>
    public static async Task<WireMockProcess> StartAsync(string? rootFolder, CancellationToken cancellationToken)
    {
        string jar = FindJar();
        string? temporary = rootFolder is null ? Directory.CreateTempSubdirectory("telephony-stubs-").FullName : null;
        int port = FreePort();
        var start = new ProcessStartInfo("java")
        {
            ArgumentList =
            {
                "-jar", jar,
                "--port", port.ToString(CultureInfo.InvariantCulture),
                "--bind-address", "127.0.0.1",
                "--root-dir", rootFolder ?? temporary!,
                "--disable-banner",
            },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var wireMock = new WireMockProcess(new Process { StartInfo = start }, new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/"), temporary);
        try
        {
            wireMock.Run();
            await wireMock.WaitUntilHealthyAsync(cancellationToken);
            return wireMock;
        }
        catch
        {
            await wireMock.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        catch (InvalidOperationException)
        {
            // It never started or is gone already.
        }

        _process.Dispose();
        if (_temporaryRoot is not null)
        {
            Directory.Delete(_temporaryRoot, recursive: true);
        }
    }

    private static string FindJar()
    {
        string folder = Path.Combine(RepositoryPaths.WireMock, "node_modules", "wiremock", "build");
        string[] jars = Directory.Exists(folder) ? Directory.GetFiles(folder, "wiremock-standalone-*.jar") : [];
        return jars is [string jar]
            ? jar
            : throw new InvalidOperationException($"{StubFixture.Variable}=wiremock needs the real WireMock. Run 'npm ci' in {RepositoryPaths.WireMock}, then run the tests again.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Run()
    {
        _process.OutputDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        try
        {
            _process.Start();
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"{StubFixture.Variable}=wiremock needs Java 11 or later as 'java' on the PATH.", e);
        }

        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private async Task WaitUntilHealthyAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_startTimeout);
        while (!_process.HasExited)
        {
            try
            {
                using HttpResponseMessage reply = await client.GetAsync(new Uri(Address, "__admin/health"), deadline.Token);
                if (reply.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw Failed($"did not answer within {_startTimeout}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }

        await _process.WaitForExitAsync(cancellationToken);
        throw Failed($"ended with code {_process.ExitCode.ToString(CultureInfo.InvariantCulture)}");
    }

    private InvalidOperationException Failed(string what) =>
        new($"WireMock {what}. It said:\n{string.Join('\n', _output)}");
}
