namespace Telephony.Sdk.Samples;

/// <summary>What the process says to the shell that started it.</summary>
public static class ExitCode
{
    /// <summary>Everything that was asked for worked.</summary>
    public const int EverythingWorked = 0;

    /// <summary>Something failed; a line on standard error says why.</summary>
    public const int Failed = 1;

    /// <summary>The program was started in a way that cannot work, or a credential is missing.</summary>
    public const int Usage = 2;

    /// <summary>Nothing failed, but a step was left out.</summary>
    public const int Skipped = 3;

    /// <summary>Ctrl+C.</summary>
    public const int Cancelled = 130;
}
