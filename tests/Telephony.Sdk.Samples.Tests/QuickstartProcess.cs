using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Telephony.Sdk.Samples.Tests;

/// <summary>The sample as an integrator runs it: a process with arguments, an environment, two outputs and an exit code.</summary>
internal sealed class QuickstartProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private QuickstartProcess(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync(cancellationToken);
        _errors = _process.StandardError.ReadToEndAsync(cancellationToken);
    }

    public static QuickstartProcess Start(TestPlace place, string? token, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Quickstart.dll") },
            WorkingDirectory = place.Directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Nothing of this machine counts: no token of its environment or its user secrets, no temporary file of another run.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("Sangoma", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (string name in new[] { "HOME", "APPDATA", "DOTNET_USER_SECRETS_FALLBACK_DIR", "TMPDIR", "TMP", "TEMP" })
        {
            start.Environment[name] = place.Directory;
        }

        start.Environment["TERM"] = "xterm-256color";
        start.Environment["GITHUB_ACTIONS"] = "true";
        start.Environment["SANGOMA_TOKEN"] = token;
        return new QuickstartProcess(start, cancellationToken);
    }

    public static async Task<QuickstartResult> RunAsync(TestPlace place, string? token, string[] arguments, CancellationToken cancellationToken)
    {
        using QuickstartProcess process = Start(place, token, arguments, cancellationToken);
        return await process.EndAsync(cancellationToken);
    }

    /// <summary>What Ctrl+C sends.</summary>
    public async Task InterruptAsync(CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(cancellationToken);
    }

    public async Task<QuickstartResult> EndAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return new QuickstartResult(_process.ExitCode, await _output, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
