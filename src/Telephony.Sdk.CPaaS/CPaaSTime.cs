using System.Globalization;

namespace Telephony.Sdk.CPaaS;

/// <summary>Reads and writes times as the vendor's replies have them: <c>Fri, 07 Jul 2023 06:08:09 GMT</c>.</summary>
internal static class CPaaSTime
{
    public const string Example = "a time such as Fri, 07 Jul 2023 06:08:09 GMT";

    private const string Format = "ddd, dd MMM yyyy HH:mm:ss 'GMT'";

    /// <summary>What the text shows, "GMT" left aside; null for none: empty and 1970-01-01 00:00:00.</summary>
    /// <exception cref="FormatException">It is another text.</exception>
    public static DateTime? Read(string? text)
    {
        string trimmed = text is null ? string.Empty : text.Trim();
        if (trimmed.Length == 0)
        {
            return null;
        }

        var clock = DateTime.ParseExact(trimmed, Format, CultureInfo.InvariantCulture, DateTimeStyles.None);
        return clock == new DateTime(1970, 1, 1) ? null : clock;
    }

    public static string Write(DateTime clock) => clock.ToString(Format, CultureInfo.InvariantCulture);
}
