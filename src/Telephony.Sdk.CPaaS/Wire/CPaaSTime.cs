using System.Buffers.Text;
using System.Globalization;

namespace Telephony.Sdk.CPaaS;

/// <summary>Reads and writes times as the vendor's replies have them: <c>Fri, 07 Jul 2023 06:08:09 GMT</c>.</summary>
internal static class CPaaSTime
{
    public const string Expected = "a time such as Fri, 07 Jul 2023 06:08:09 GMT";

    private const string Format = "ddd, " + Date;
    private const string Date = "dd MMM yyyy HH:mm:ss 'GMT'";
    private const int Length = 29;

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

    /// <summary>Reads the same from the bytes, without making a text of them, where they are exactly what the vendor writes. False for whatever else <see cref="Read"/> may take.</summary>
    public static bool TryRead(in Utf8JsonReader reader, out DateTime? clock)
    {
        clock = null;
        if (reader is not { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false, ValueSpan.Length: Length }
            || !Utf8Parser.TryParse(reader.ValueSpan, out DateTimeOffset shown, out _, 'R'))
        {
            return false;
        }

        clock = WallClock.IsNone(shown.DateTime) ? null : shown.DateTime;
        return true;
    }

    public static string Write(DateTime clock) => clock.ToString(Format, CultureInfo.InvariantCulture);
}

/// <summary>Reads an instant whose "GMT" is true: UTC. Empty and 1970 mean none.</summary>
internal sealed class CPaaSInstantConverter() : TextConverter<DateTimeOffset>(CPaaSTime.Expected)
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CPaaSTime.TryRead(reader, out DateTime? clock) ? AsUtc(clock) : base.Read(ref reader, typeToConvert, options);

    protected override DateTimeOffset? Parse(string? text) => AsUtc(CPaaSTime.Read(text));

    protected override string Format(DateTimeOffset value) => CPaaSTime.Write(value.UtcDateTime);

    private static DateTimeOffset? AsUtc(DateTime? clock) => clock is { } utc ? new DateTimeOffset(utc, TimeSpan.Zero) : null;
}

/// <summary>Reads a clock reading that the vendor labels GMT whatever its zone is. Empty and 1970 mean none.</summary>
internal sealed class CPaaSClockConverter() : TextConverter<DateTime>(CPaaSTime.Expected)
{
    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CPaaSTime.TryRead(reader, out DateTime? clock) ? clock : base.Read(ref reader, typeToConvert, options);

    protected override DateTime? Parse(string? text) => CPaaSTime.Read(text);

    protected override string Format(DateTime value) => CPaaSTime.Write(value);
}
