using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.TestSupport.Conventions;

/// <summary>The committed text of a public API, and how it is compared with a built assembly.</summary>
public static class PublicApiFile
{
    public const string AcceptVariable = "TELEPHONY_ACCEPT_API";

    /// <summary>Whether such a file is committed.</summary>
    public static bool Exists(string testProject, string assemblyName, string targetFramework) =>
        File.Exists(Path.Combine(RepositoryPaths.Root, Relative(testProject, assemblyName, targetFramework)));

    /// <summary>Compares, or rewrites the file when the environment variable <see cref="AcceptVariable"/> is <c>1</c>.</summary>
    /// <returns>What differs and how to accept it; null when nothing does.</returns>
    public static string? Check(string testProject, string assemblyName, string targetFramework, string assemblyFile)
    {
        string relative = Relative(testProject, assemblyName, targetFramework);
        string file = Path.Combine(RepositoryPaths.Root, relative);
        string actual = ApiPrinter.Print(assemblyFile);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return null;
        }

        string expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        return expected == actual ? null : Describe(relative, expected, actual);
    }

    private static string Relative(string testProject, string assemblyName, string targetFramework) =>
        Path.Combine("tests", testProject, "PublicApi", $"{assemblyName}.{targetFramework}.txt");

    private static string Describe(string file, string expected, string actual)
    {
        IEnumerable<string> lines = [.. Missing(expected, actual).Select(line => "- " + line), .. Missing(actual, expected).Select(line => "+ " + line)];
        return $"""
            The public API is not what {file} says (- is in the file, + is in the assembly):
            {string.Join("\n", lines.DefaultIfEmpty("  (the same lines in another order)"))}
            If that is meant, run the tests once with {AcceptVariable}=1 and commit the file; a line that goes or changes breaks callers.
            """;
    }

    /// <summary>The lines of one text that the other lacks, each with the type that it stands under.</summary>
    private static IEnumerable<string> Missing(string text, string other)
    {
        var known = new HashSet<string>(Qualify(other), StringComparer.Ordinal);
        return Qualify(text).Where(line => !known.Contains(line));
    }

    private static IEnumerable<string> Qualify(string text)
    {
        string type = string.Empty;
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith(' '))
            {
                yield return $"{type} > {line.Trim()}";
                continue;
            }

            type = line;
            yield return line;
        }
    }
}
