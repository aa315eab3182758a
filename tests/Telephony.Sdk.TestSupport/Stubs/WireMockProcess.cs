using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>The real WireMock as a process of its own, on a free loopback port.</summary>
public sealed class WireMockProcess : IAsyncDisposable
{
    private static readonly TimeSpan _startTimeout = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string? _temporaryRoot;
    private readonly ConcurrentQueue<string> _output = new();

    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WireMockProcess(Process process, string? temporaryRoot)
    {
        _process = process;
        _temporaryRoot = temporaryRoot;
    }

    /// <summary>On the port that the system gave it: one that is looked for beforehand may be another process's by then.</summary>
    public Uri Address => _address.Task.Result;

    /// <param name="rootFolder">WireMock's <c>--root-dir</c>; null for an empty one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">WireMock or Java is not installed, or WireMock does not start.</exception>
    public static async Task<WireMockProcess> StartAsync(string? rootFolder, CancellationToken cancellationToken)
    {
        string jar = FindJar();
        string? temporary = rootFolder is null ? Directory.CreateTempSubdirectory("telephony-stubs-").FullName : null;
        var start = new ProcessStartInfo("java")
        {
            ArgumentList =
            {
                "-jar", jar,
                "--port", "0",
                "--bind-address", "127.0.0.1",
                "--root-dir", rootFolder ?? temporary!,
            },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var wireMock = new WireMockProcess(new Process { StartInfo = start }, temporary);
        try
        {
            wireMock.Run();
            await wireMock.WaitUntilItListensAsync(cancellationToken);
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

    private void Run()
    {
        _process.OutputDataReceived += (_, line) => Read(line.Data ?? "");
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

    // What it prints once it listens: "port:      40123".
    private void Read(string line)
    {
        _output.Enqueue(line);
        if (line.StartsWith("port:", StringComparison.Ordinal))
        {
            _address.TrySetResult(new Uri($"http://127.0.0.1:{line["port:".Length..].Trim()}/"));
        }
    }

    private async Task WaitUntilItListensAsync(CancellationToken cancellationToken)
    {
        try
        {
            Task ended = _process.WaitForExitAsync(cancellationToken);
            if (await Task.WhenAny(_address.Task, ended).WaitAsync(_startTimeout, cancellationToken) == ended)
            {
                await ended;
                throw Failed($"ended with code {_process.ExitCode.ToString(CultureInfo.InvariantCulture)}");
            }
        }
        catch (TimeoutException)
        {
            throw Failed($"did not listen within {_startTimeout}");
        }
    }

    private InvalidOperationException Failed(string what) =>
        new($"WireMock {what}. It said:\n{string.Join('\n', _output)}");
}
