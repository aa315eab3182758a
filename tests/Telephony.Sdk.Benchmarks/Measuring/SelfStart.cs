using System.Diagnostics;

namespace Telephony.Sdk.Benchmarks;

/// <summary>Starts this program again, with other arguments.</summary>
internal static class SelfStart
{
    /// <summary>Waits until it ends, and gives what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Run(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', arguments)} failed.");
    }
}
