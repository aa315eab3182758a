using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Reliability.Tests.Matrix;

/// <summary>The parts of the docs that tests write.</summary>
internal static class Page
{
    private static readonly Lock s_lock = new();

    /// <summary>Checks that a part of a page is what a test showed; with TELEPHONY_ACCEPT_DOCS=1 writes it first.</summary>
    public static void ShouldTell(string page, string part, string shown)
    {
        string file = Path.Combine(RepositoryPaths.Root, "docs", page);
        lock (s_lock)
        {
            if (Environment.GetEnvironmentVariable("TELEPHONY_ACCEPT_DOCS") == "1")
            {
                File.WriteAllText(file, new GeneratedPart(Read(file), part).With(shown));
            }
        }

        string[] told = new GeneratedPart(Read(file), part).Text.Split('\n');
        string[] lines = shown.Split('\n');
        string.Join('\n', [.. told.Except(lines).Select(line => "- " + line), .. lines.Except(told).Select(line => "+ " + line)])
            .Should().BeEmpty("this part of docs/{0} is written by this test: run it once with TELEPHONY_ACCEPT_DOCS=1, look at what changed, and commit the page", page);
        lines.Should().Equal(told);
    }

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");
}
