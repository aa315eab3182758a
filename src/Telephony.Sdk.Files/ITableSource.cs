namespace Telephony.Sdk.Files;

/// <summary>A file as rows of cells, read as they are asked for.</summary>
internal interface ITableSource : IDisposable
{
    /// <summary>What was found out of the file, in words.</summary>
    string Description { get; }

    /// <summary>Goes to the next row, blank ones included.</summary>
    /// <returns>False at the end.</returns>
    bool Read();

    /// <summary>The line or row of the file, counted from 1.</summary>
    long Line { get; }

    /// <summary>The cells of the row.</summary>
    IReadOnlyList<Cell> Cells { get; }
}
