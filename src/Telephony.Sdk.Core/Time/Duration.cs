using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Telephony.Sdk.Toolkit;

/// <summary>Reads and writes durations the two ways that vendors do: seconds, and a clock whose hours may pass 23.</summary>
[Experimental(Experiments.Toolkit)]
public static class Duration
{
    /// <summary><c>HH:mm:ss</c>; whole seconds, the rest is cut off.</summary>
    /// <param name="duration">The duration.</param>
    /// <returns>The text.</returns>
    public static string Write(TimeSpan duration) =>
        string.Format(CultureInfo.InvariantCulture, "{0:00}:{1:00}:{2:00}", Math.Floor(duration.TotalHours), duration.Minutes, duration.Seconds);

    /// <summary>A duration from <c>17</c>, <c>17.0311</c>, <c>00:00:17</c> or <c>25:00:17</c>; null for none (null, blank, or a word for it).</summary>
    /// <param name="text">What the vendor sent.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="FormatException">It is another text.</exception>
    public static TimeSpan? Read(string? text)
    {
        string trimmed = text is null ? string.Empty : text.Trim();
        if (trimmed.Length == 0 || NoValue.IsWord(trimmed))
        {
            return null;
        }

        if (decimal.TryParse(trimmed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out decimal seconds) && seconds <= int.MaxValue)
        {
            return new TimeSpan((long)(seconds * TimeSpan.TicksPerSecond));
        }

        string[] parts = trimmed.Split(':');
        return parts.Length == 3 && Part(parts[0], 99_999, out int hours) && Part(parts[1], 59, out int minutes) && Part(parts[2], 59, out int rest)
            ? new TimeSpan(hours, minutes, rest)
            : throw new FormatException("Expected a duration in seconds or as HH:mm:ss, found other text.");
    }

    private static bool Part(string text, int most, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= most;
}
