namespace Telephony.Sdk.Samples.Tests;

/// <summary>What a run left.</summary>
internal sealed record SampleResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The steps that worked.</summary>
    public string[] Steps => [.. Output.Split('\n').Where(line => line.StartsWith('✓')).Select(line => line[2..].TrimEnd())];

    /// <summary>Checks that it failed with one line, and gives that line.</summary>
    public string ShouldFailWithOneLine(int exitCode)
    {
        ExitCode.Should().Be(exitCode, "it said: {0} {1}", Output, Errors);
        string line = Errors.TrimEnd().Split('\n').Should().ContainSingle().Which;
        line.Should().StartWith("✗ ").And.NotContain("Exception");
        return line;
    }
}
