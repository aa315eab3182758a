namespace Telephony.Sdk.Files;

/// <summary>A file cannot be read: it is not there, it is no table, or rows of it are wrong. The message is one line, and names the first ten problems.</summary>
public sealed class TableFileException : IOException
{
    private const int MostShown = 10;

    /// <summary>Describes what is wrong.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problems">What is wrong, at least one thing.</param>
    /// <param name="innerException">Where it comes from.</param>
    public TableFileException(string path, IReadOnlyList<FileProblem> problems, Exception? innerException = null)
        : base(Describe(path, problems), innerException)
    {
        Path = path;
        Problems = problems;
    }

    internal TableFileException(string path, string problem, Exception? innerException = null)
        : this(path, [new FileProblem(problem)], innerException)
    {
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>All that is wrong, in the file's order.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    private static string Describe(string path, IReadOnlyList<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (problems.Count == 1)
        {
            return problems[0].Line is null ? $"'{path}' {problems[0]}." : $"'{path}', {problems[0]}.";
        }

        string shown = string.Join("; ", problems.Take(MostShown));
        string others = problems.Count > MostShown ? FormattableString.Invariant($"; and {problems.Count - MostShown} more") : string.Empty;
        return FormattableString.Invariant($"'{path}' has {problems.Count} problems: {shown}{others}.");
    }
}
