using FluentAssertions;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.TestSupport.Docs;

/// <summary>A file of the repository that a test writes.</summary>
public static class CommittedFile
{
    /// <summary>Compares the file with what it should hold, or rewrites it where the environment variable is <c>1</c>.</summary>
    /// <param name="path">The file, from the folder of the repository.</param>
    /// <param name="text">What it should hold, with plain line feeds.</param>
    /// <param name="acceptVariable">The name of the variable.</param>
    public static void Check(string path, string text, string acceptVariable)
    {
        string file = Path.Combine(RepositoryPaths.Root, path);
        if (Environment.GetEnvironmentVariable(acceptVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        string committed = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        committed.Should().Be(text, "{0} is written by this test: run it once with {1}=1, look at what `git diff` shows, and commit the file", path, acceptVariable);
    }
}
