using System.Runtime.InteropServices;

namespace Telephony.Sdk.Benchmarks;

/// <summary>The CPU time, user and system, of all processes that this one has started and that have ended; zero elsewhere than on Linux.</summary>
internal static partial class ChildCpu
{
    private const int EndedChildren = -1;

    public static bool IsMeasured { get; } = OperatingSystem.IsLinux();

    public static double Milliseconds()
    {
        if (!IsMeasured)
        {
            return 0;
        }

        // struct rusage: the times as seconds and microseconds, user before system, then fourteen counters.
        Span<long> usage = stackalloc long[18];
        return Read(EndedChildren, usage) == 0
            ? ((usage[0] + usage[2]) * 1e3) + ((usage[1] + usage[3]) / 1e3)
            : throw new InvalidOperationException("The CPU time of ended processes cannot be read.");
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int Read(int who, Span<long> usage);
}
