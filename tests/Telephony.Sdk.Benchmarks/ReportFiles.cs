namespace Telephony.Sdk.Benchmarks;

/// <summary>Where the tables of a run go.</summary>
internal static class ReportFiles
{
    private const string Start = "<!-- measured -->\n";
    private const string End = "<!-- /measured -->\n";

    public static void Write(string tables)
    {
        string root = FindRoot();
        string folder = Path.Combine(root, "artifacts", "bench");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "performance.md"), tables);
        if (Environment.GetEnvironmentVariable("TELEPHONY_ACCEPT_DOCS") == "1")
        {
            string page = Path.Combine(root, "docs", "performance.md");
            string text = File.ReadAllText(page);
            File.WriteAllText(page, text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + tables + text[text.IndexOf(End, StringComparison.Ordinal)..]);
        }
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Telephony.Sdk.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? Environment.CurrentDirectory;
    }
}
