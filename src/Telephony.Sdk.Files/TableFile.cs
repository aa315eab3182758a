using Telephony.Sdk.PhoneNumbers;

namespace Telephony.Sdk.Files;

/// <summary>
/// A table in a file: CSV of any separator and charset, or .xlsx. Rows are read as they are asked for; what is wrong in any of them is kept, so that all of it can be said at once.
/// </summary>
/// <remarks>It is read once, from one thread. Blank rows are passed over.</remarks>
public sealed class TableFile : IDisposable
{
    // More than anybody reads; a file of another kind would be wrong in each line.
    private const int MostProblems = 1000;

    private readonly string _path;
    private readonly IReadOnlyList<Column> _columns;
    private readonly string? _region;
    private readonly List<FileProblem> _problems = [];
    private readonly List<FileProblem> _warnings = [];
    private readonly ITableSource _source;
    private readonly Headings _headings;
    private readonly Dictionary<(Column Column, PhoneNumber Number), long> _seen = [];
    private bool _isRead;
    private bool _isDisposed;

    private TableFile(string path, IReadOnlyList<Column> columns, TableFileOptions options, CancellationToken cancellationToken)
    {
        _path = path;
        _columns = columns;
        _region = options.Region;
        _source = SourceFile.Open(path, options, _problems.Add, _warnings.Add, cancellationToken);
        try
        {
            _headings = FindHeadings(cancellationToken);
        }
        catch
        {
            _source.Dispose();
            throw;
        }
    }

    /// <summary>What was found out of the file, such as <c>CSV, windows-1252, separated by ';'</c> or <c>.xlsx, sheet 'Leads'</c>: show it to whoever chose the file.</summary>
    public string Description => _source.Description;

    /// <summary>The headings, as they are in the file.</summary>
    public IReadOnlyList<string> Headings => _headings.Names;

    /// <summary>What is wrong in the rows that were read so far, in the file's order.</summary>
    public IReadOnlyList<FileProblem> Problems => _problems;

    /// <summary>What is worth knowing so far: sheets and columns that nobody reads, and numbers that are there twice.</summary>
    public IReadOnlyList<FileProblem> Warnings => _warnings;

    /// <summary>Opens a file and reads its headings.</summary>
    /// <param name="path">The file. What it is, its content tells, not its name.</param>
    /// <param name="columns">The columns to read, in any order; the file may have others.</param>
    /// <param name="options">How to read it; what is not set is found out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The file; dispose it.</returns>
    /// <exception cref="TableFileException">It is not there, cannot be read, is empty, or lacks columns; the message names all of them.</exception>
    /// <exception cref="ArgumentException">An option is no charset or no region, or a column is declared twice.</exception>
    public static TableFile Open(string path, IReadOnlyList<Column> columns, TableFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(columns);
        options ??= new TableFileOptions();
        if (options.Region is not null && !PhoneNumber.IsRegion(options.Region))
        {
            throw new ArgumentException("Region must be the two letters of a country, such as IN.", nameof(options));
        }

        return columns.GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } repeated
            ? throw new ArgumentException($"The column '{repeated.Key}' is declared twice.", nameof(columns))
            : new TableFile(path, columns, options, cancellationToken);
    }

    /// <summary>Reads the rows in which nothing is wrong; those in which something is are in <see cref="Problems"/>, which is complete after the last row.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The rows, once.</returns>
    /// <exception cref="TableFileException">The file cannot be read further.</exception>
    /// <exception cref="InvalidOperationException">The rows were asked for before.</exception>
    /// <exception cref="ObjectDisposedException">The file is closed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<TableRow> ReadRows(CancellationToken cancellationToken = default)
    {
        if (_isDisposed)
        {
            throw new ObjectDisposedException(nameof(TableFile), "The file is closed: open it again.");
        }

        if (_isRead)
        {
            throw new InvalidOperationException("The rows of a file can be read once; open it again.");
        }

        _isRead = true;
        while (_problems.Count < MostProblems && ReadNonBlank(cancellationToken))
        {
            if (ReadRow() is { } row)
            {
                yield return row;
            }
        }

        if (_problems.Count >= MostProblems)
        {
            _problems.Add(new FileProblem("these are so many problems that nothing behind this line was read", _source.Line));
        }
    }

    /// <summary>Makes something of every row, or names everything that is wrong.</summary>
    /// <typeparam name="T">What a row becomes.</typeparam>
    /// <param name="read">Makes it. Where it throws an <see cref="ArgumentException"/>, that is a problem of the row.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What became of all rows, in the file's order.</returns>
    /// <exception cref="TableFileException">Something is wrong; <see cref="TableFileException.Problems"/> is all of it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IReadOnlyList<T> ReadAll<T>(Func<TableRow, T> read, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        var results = new List<T>();
        foreach (TableRow row in ReadRows(cancellationToken))
        {
            try
            {
                T result = read(row);
                if (!row.IsRefused)
                {
                    results.Add(result);
                }
            }
            catch (ArgumentException exception)
            {
                row.Refuse(column: null, InWords(exception));
            }
        }

        ThrowIfWrong();
        return results;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        _source.Dispose();
    }

    private Headings FindHeadings(CancellationToken cancellationToken)
    {
        if (!ReadNonBlank(cancellationToken))
        {
            throw new TableFileException(_path, $"is empty: it must begin with a line of headings, with {string.Join(", ", _columns.Where(column => column.IsRequired).Select(column => column.Name))}");
        }

        var headings = Files.Headings.Read(_source, _columns, _problems.Add, _warnings.Add);
        ThrowIfWrong();
        return headings;
    }

    private void ThrowIfWrong()
    {
        if (_problems.Count > 0)
        {
            throw new TableFileException(_path, [.. _problems]);
        }
    }

    private bool ReadNonBlank(CancellationToken cancellationToken)
    {
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_source.Read())
            {
                return false;
            }
        }
        while (_source.Cells.All(cell => cell.IsBlank));

        return true;
    }

    /// <summary>What is wrong, without the name of the parameter, which .NET puts behind it in words or on a line.</summary>
    private static string InWords(ArgumentException exception)
    {
        int end = exception.ParamName is null ? -1 : exception.Message.LastIndexOf(exception.ParamName, StringComparison.Ordinal);
        int words = end < 0 ? -1 : exception.Message.LastIndexOf("Parameter", end, StringComparison.Ordinal);
        return (words < 0 ? exception.Message : exception.Message.Substring(0, words)).TrimEnd('(', ' ', '\r', '\n', '.');
    }

    private TableRow? ReadRow() => new RowReader(_source.Line, _source.Cells, _headings, _region, _seen, _problems, _warnings).Read(_columns);
}
