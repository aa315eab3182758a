namespace Telephony.Sdk.Files;

/// <summary>Which column stands where.</summary>
internal sealed class Headings
{
    private const int FewestDigitsOfNumbers = 7;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private Headings(IReadOnlyList<string> names) => Names = names;

    /// <summary>As they are in the file.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Where a column stands; null where it is not there.</summary>
    public int? PlaceOf(Column column) => _places.TryGetValue(column.Name, out int place) ? place : null;

    /// <summary>Finds the columns, and says of all of them what is wrong.</summary>
    public static Headings Read(ITableSource source, IReadOnlyList<Column> columns, Action<FileProblem> report, Action<FileProblem> warn)
    {
        var headings = new Headings([.. source.Cells.Select(cell => cell.Text)]);
        string[] keys = [.. headings.Names.Select(KeyOf)];
        string[] known = [.. columns.Select(column => KeyOf(column.Name))];
        string[] unknown = [.. headings.Names.Where((name, place) => name.Length > 0 && !known.Contains(keys[place], StringComparer.Ordinal))];
        if (headings.Names.Any(IsData) && columns.Any(column => column.IsRequired && !keys.Contains(KeyOf(column.Name), StringComparer.Ordinal)))
        {
            // Not shown: it is somebody's number.
            report(new FileProblem($"holds a number where the headings should be: put a line with them before it, such as {string.Join(", ", columns.Select(column => column.Name))}", source.Line));
            return headings;
        }

        foreach (Column column in columns)
        {
            string key = KeyOf(column.Name);
            int place = Array.IndexOf(keys, key);
            if (place >= 0)
            {
                headings._places.Add(column.Name, place);
            }

            if (place >= 0 && Array.LastIndexOf(keys, key) > place)
            {
                report(new FileProblem($"has the column '{headings.Names[place]}' more than once", source.Line));
            }
            else if (place < 0 && column.IsRequired)
            {
                report(new FileProblem($"has no column '{column.Name}'{Column.Meant(column.Name, unknown)}; it has {string.Join(", ", headings.Names.Where(name => name.Length > 0))}", source.Line));
            }
        }

        WarnOf(unknown, columns.Where(column => headings.PlaceOf(column) is null).Select(column => column.Name), source.Line, warn);
        return headings;
    }

    /// <summary>Of each that was probably misspelt, and of all others together: there may be many.</summary>
    private static void WarnOf(IReadOnlyList<string> unknown, IEnumerable<string> missing, long line, Action<FileProblem> warn)
    {
        ILookup<bool, (string Name, string Meant)> names = unknown.Select(name => (Name: name, Meant: Column.Meant(name, missing))).ToLookup(name => name.Meant.Length > 0);
        foreach ((string name, string meant) in names[true])
        {
            warn(new FileProblem($"the column '{name}' is not read{meant}", line));
        }

        string[] others = [.. names[false].Select(name => $"'{name.Name}'")];
        if (others.Length > 0)
        {
            warn(new FileProblem(others.Length == 1 ? $"the column {others[0]} is not read" : $"the columns {string.Join(", ", others)} are not read", line));
        }
    }

    private static bool IsData(string name) => name.Count(char.IsDigit) >= FewestDigitsOfNumbers;

    /// <summary>Letters and digits in one case.</summary>
    private static string KeyOf(string name)
    {
        string key = string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return key.Length > 0 ? key : name;
    }
}
