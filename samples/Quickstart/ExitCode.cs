namespace Quickstart;

/// <summary>What the process says to the shell that started it.</summary>
internal static class ExitCode
{
    public const int EverythingWorked = 0;
    public const int Failed = 1;
    public const int Usage = 2;
    public const int Skipped = 3;
    public const int Cancelled = 130;
}
