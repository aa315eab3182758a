using System.Globalization;
using Telephony.Sdk.Time;

namespace Telephony.Sdk.CPaaS;

/// <summary>Reads and writes times as the vendor's replies have them: <c>Fri, 07 Jul 2023 06:08:09 GMT</c>.</summary>
internal static class CPaaSTime
{
    public const string Example = "a time such as Fri, 07 Jul 2023 06:08:09 GMT";

    private const string Format = "ddd, " + Date;
    private const string Date = "dd MMM yyyy HH:mm:ss 'GMT'";

    /// <summary>What the text shows, "GMT" left aside; null for none: empty, zeros, and the epoch on a UTC or Indian clock.</summary>
    /// <remarks>The weekday says nothing that the date does not: a wrong one is read over.</remarks>
    /// <exception cref="FormatException">It is another text.</exception>
    public static DateTime? Read(string? text)
    {
        string trimmed = text is null ? string.Empty : text.Trim();
        if (WallClock.IsNone(trimmed))
        {
            return null;
        }

        string date = trimmed.Length > 5 && trimmed[3] == ',' ? trimmed.Substring(5) : throw new FormatException("There is no weekday.");
        var clock = DateTime.ParseExact(date, Date, CultureInfo.InvariantCulture, DateTimeStyles.None);
        return WallClock.IsNone(clock) ? null : clock;
    }

    public static string Write(DateTime clock) => clock.ToString(Format, CultureInfo.InvariantCulture);
}
