using System.Globalization;

namespace Telephony.Sdk.Files;

/// <summary>What is in one place of a table: its text, and the time that a spreadsheet kept, where it did.</summary>
internal readonly struct Cell
{
    private Cell(string text, DateTime? time = null)
    {
        Text = text;
        Time = time;
    }

    public string Text { get; }

    public DateTime? Time { get; }

    public bool IsBlank => Text is null or "";

    /// <summary>Without what nobody sees around it.</summary>
    public static Cell OfText(string text) => new(text.Trim().Trim('\uFEFF', '\u200B'));

    /// <summary>Of a value as MiniExcel gives it. Numbers up to 15 digits come out as they went in; longer ones have lost their last digits, and show it by an exponent.</summary>
    public static Cell OfValue(object? value) => value switch
    {
        null => OfText(string.Empty),
        double number => new(number.ToString("R", CultureInfo.InvariantCulture)),
        DateTime time => new(time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), time),
        _ => OfText(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty),
    };
}
