using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Telephony.Sdk.Benchmarks;

/// <summary>The CPU time that this thread has used, which other programs on the machine hardly change; elsewhere than on Linux the wall clock.</summary>
internal static partial class ThreadCpu
{
    private const int ThreadCpuTime = 3;

    public static bool IsMeasured { get; } = OperatingSystem.IsLinux();

    public static string Name => IsMeasured ? "CPU time of the thread" : "wall time, as the CPU time of a thread is read on Linux only";

    public static double Nanoseconds()
    {
        if (!IsMeasured)
        {
            return Stopwatch.GetElapsedTime(0).TotalNanoseconds;
        }

        return Read(ThreadCpuTime, out Timespec time) == 0 ? (time.Seconds * 1e9) + time.Nanoseconds : throw new InvalidOperationException("The CPU time of the thread cannot be read.");
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Timespec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
