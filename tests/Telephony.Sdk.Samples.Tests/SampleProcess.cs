using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Telephony.Sdk.Samples.Tests;

/// <summary>A sample as an integrator runs it: a process with arguments, an environment, two outputs and an exit code.</summary>
internal sealed class SampleProcess : IDisposable
{
    // A vendor's credentials and addresses begin with one of these.
    private static readonly string[] s_vendors = ["Sangam", "Exotel", "Sangoma", "Ibizfone", "CPaaS", "Elision"];

    /// <summary>A process in the background of a shell, and all that it starts, ignores what Ctrl+C sends, unless it is told not to.</summary>
    private static readonly string[] s_heedingInterrupts = Heeding();

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private SampleProcess(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync(cancellationToken);
        _errors = _process.StandardError.ReadToEndAsync(cancellationToken);
    }

    /// <summary>Starts a sample.</summary>
    /// <param name="sample">The name of its assembly, such as <c>Quickstart</c>.</param>
    /// <param name="place">Where it runs, and what its environment is.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancellationToken">Ends the waiting for it.</param>
    public static SampleProcess Start(string sample, TestPlace place, string[] arguments, CancellationToken cancellationToken)
    {
        string[] command = [.. s_heedingInterrupts, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Path.Combine(AppContext.BaseDirectory, sample + ".dll"), .. arguments];
        var start = new ProcessStartInfo(command[0])
        {
            WorkingDirectory = place.Directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in command[1..])
        {
            start.ArgumentList.Add(argument);
        }

        // Nothing of this machine counts: no credential of its environment or its user secrets, no temporary file of another run.
        foreach (string name in start.Environment.Keys.Where(name => s_vendors.Any(vendor => name.StartsWith(vendor, StringComparison.OrdinalIgnoreCase))).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (string name in new[] { "HOME", "APPDATA", "DOTNET_USER_SECRETS_FALLBACK_DIR", "TMPDIR", "TMP", "TEMP" })
        {
            start.Environment[name] = place.Directory;
        }

        start.Environment["TERM"] = "xterm-256color";
        start.Environment["GITHUB_ACTIONS"] = "true";
        foreach ((string name, string? value) in place.Environment)
        {
            start.Environment[name] = value;
        }

        return new SampleProcess(start, cancellationToken);
    }

    public static async Task<SampleResult> RunAsync(string sample, TestPlace place, string[] arguments, CancellationToken cancellationToken)
    {
        using SampleProcess process = Start(sample, place, arguments, cancellationToken);
        return await process.EndAsync(cancellationToken);
    }

    /// <summary>What Ctrl+C sends.</summary>
    public async Task InterruptAsync(CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(cancellationToken);
    }

    public async Task<SampleResult> EndAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return new SampleResult(_process.ExitCode, await _output, await _errors);
    }

    private static string[] Heeding()
    {
        string[] command = ["env", "--default-signal=INT"];
        try
        {
            using var trial = Process.Start(new ProcessStartInfo(command[0], [command[1], "true"]) { UseShellExecute = false, RedirectStandardError = true })!;
            trial.WaitForExit();
            return trial.ExitCode == 0 ? command : [];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return [];
        }
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
