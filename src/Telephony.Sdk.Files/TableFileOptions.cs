namespace Telephony.Sdk.Files;

/// <summary>How a file is read. What is not set is found out, and said by <see cref="TableFile.Description"/>.</summary>
public sealed class TableFileOptions
{
    /// <summary>Where the file was written, such as <c>IN</c>: whose phone numbers are meant when they have no country code.</summary>
    /// <value>Null: a number without a plus sign and country code is refused; none is guessed.</value>
    public string? Region { get; set; }

    /// <summary>The charset of a CSV file, such as <c>windows-1252</c> or <c>utf-16</c>.</summary>
    /// <value>Null: it is found out by the file's first bytes and by all of its text.</value>
    public string? Encoding { get; set; }

    /// <summary>What stands between the fields of a CSV file.</summary>
    /// <value>Null: comma, semicolon, tab or vertical bar, whichever the first lines have; a first line <c>sep=;</c> says it too.</value>
    public char? Separator { get; set; }

    /// <summary>The sheet of an .xlsx file.</summary>
    /// <value>Null: the first one.</value>
    public string? Sheet { get; set; }
}
