using System.Diagnostics;

namespace Telephony.Sdk.Packages.Tests;

/// <summary>A program that a test starts; at the end it is stopped, with all that it has started.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    public ChildProcess(string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public StreamReader Output => _process.StandardOutput;

    /// <summary>Whether a program of that name can be started.</summary>
    public static bool IsThere(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));

    /// <summary>Runs a command of the .NET CLI in a folder.</summary>
    public static async Task DotNetAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var dotnet = new ChildProcess("dotnet", [.. arguments, "--nologo", "-verbosity:quiet", "-nodeReuse:false"], folder, environment);
        await dotnet.EndAsync(TimeSpan.FromMinutes(10));
    }

    /// <summary>What it writes until it ends, which it must do by itself and with exit code 0.</summary>
    public async Task<string> EndAsync(TimeSpan limit)
    {
        Task<string> output = Output.ReadToEndAsync();
        using var late = new CancellationTokenSource(limit);
        using (late.Token.Register(Stop))
        {
            await _process.WaitForExitAsync();
        }

        string written = await output;
        _process.ExitCode.Should().Be(0, "otherwise something is wrong{0}:\n{1}\n{2}", late.IsCancellationRequested ? $", and it took longer than {limit}" : string.Empty, written, await _errors);
        return written;
    }

    public void Dispose()
    {
        Stop();
        _process.Dispose();
    }

    private void Stop()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
    }
}
