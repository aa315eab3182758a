using System.CommandLine;
using Telephony.Sdk.Files;
using Telephony.Sdk.PhoneNumbers;

namespace Telephony.Sdk.Samples;

/// <summary>A file of rows, and the options that say which it is and how to read it.</summary>
/// <param name="description">What is in the file.</param>
public sealed class TableOptions(string description)
{
    /// <summary>The file.</summary>
    public Option<string?> Csv { get; } = CommandLine.TextOption("--csv", "file", description);

    /// <summary>All of them.</summary>
    public IReadOnlyList<Option> All => [Csv, Encoding, Region];

    private Option<string?> Encoding { get; } = CommandLine.TextOption("--encoding", "charset", "The charset of a CSV file, such as windows-1252. [default: found out, and said]");

    private Option<string?> Region { get; } = CommandLine.ValueOption(
        "--region", "country", "Whose phone numbers are meant where the file has no country code. [default: IN]", text => PhoneNumber.IsRegion(text) ? text : null, "the two letters of a country, such as IN");

    /// <summary>Makes something of every row, and says how the file was read.</summary>
    /// <param name="run">What the command line says.</param>
    /// <param name="demo">The sample's own file, for when none was named.</param>
    /// <param name="columns">The columns to read.</param>
    /// <param name="read">Makes it.</param>
    /// <param name="cancellationToken">Ctrl+C.</param>
    /// <exception cref="TableFileException">Something is wrong in the file; the message names all of it.</exception>
    public IReadOnlyList<T> Read<T>(SampleRun run, string demo, IReadOnlyList<Column> columns, Func<TableRow, T> read, CancellationToken cancellationToken)
    {
        string path = run.Get(Csv) ?? Path.Combine(AppContext.BaseDirectory, demo);
        using TableFile file = TableFile.Open(path, columns, new TableFileOptions { Encoding = run.Get(Encoding), Region = run.Get(Region) ?? "IN" }, cancellationToken);
        IReadOnlyList<T> results = file.ReadAll(read, cancellationToken);
        run.Screen.Note($"{Path.GetFileName(path)}: {file.Description}; {Words.Count(results.Count, "row")}.");
        foreach (FileProblem warning in file.Warnings)
        {
            run.Screen.Warn($"{Path.GetFileName(path)}, {warning}");
        }

        return results;
    }
}
