namespace Telephony.Sdk.Files;

/// <summary>Something that is wrong in a file, or worth knowing.</summary>
public sealed class FileProblem
{
    /// <summary>Describes what is wrong.</summary>
    /// <param name="message">What is wrong, to stand behind the name of the column: <c>is empty</c>. It never holds a phone number.</param>
    /// <param name="line">The line, counted from 1; null where it is the whole file.</param>
    /// <param name="column">The heading of the column; null where it is the whole line.</param>
    public FileProblem(string message, long? line = null, string? column = null)
    {
        Message = message;
        Line = line;
        Column = column;
    }

    /// <summary>The line on which the row begins, or the row of an .xlsx file, counted from 1; null where it is the whole file.</summary>
    public long? Line { get; }

    /// <summary>The heading of the column; null where it is the whole line.</summary>
    public string? Column { get; }

    /// <summary>What is wrong. It never holds a phone number.</summary>
    public string Message { get; }

    /// <summary>All of it, such as <c>line 3, phone_number: is empty</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        Line is null ? Message
        : Column is null ? FormattableString.Invariant($"line {Line}: {Message}")
        : FormattableString.Invariant($"line {Line}, {Column}: {Message}");
}
