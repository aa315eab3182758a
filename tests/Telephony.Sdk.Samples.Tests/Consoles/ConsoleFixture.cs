namespace Telephony.Sdk.Samples.Tests.Consoles;

/// <summary>Runs one console: on its own stub, or on a server that the test started.</summary>
public abstract class ConsoleFixture : SampleFixture
{
    private readonly SampleConsole _console;

    private protected ConsoleFixture(SampleConsole console) => _console = console;

    /// <summary>Without a server, and without credentials.</summary>
    private protected Task<SampleResult> RunAsync(params string[] arguments) =>
        SampleProcess.RunAsync(_console.Section + "Sample", Place, arguments, TestContext.CurrentContext.CancellationToken);

    /// <summary>On a server, with its credentials in the environment.</summary>
    private protected async Task<SampleResult> RunOnAsync(Uri server, params string[] arguments)
    {
        using SampleProcess process = StartOn(server, arguments);
        return await process.EndAsync(TestContext.CurrentContext.CancellationToken);
    }

    /// <inheritdoc cref="RunOnAsync"/>
    private protected SampleProcess StartOn(Uri server, params string[] arguments)
    {
        SetCredentials();
        return SampleProcess.Start(_console.Section + "Sample", Place, ["--base-address", server.AbsoluteUri, .. arguments], TestContext.CurrentContext.CancellationToken);
    }

    private protected void SetCredentials()
    {
        foreach (SampleCredential credential in _console.Credentials)
        {
            Place.Environment[credential.Variable] = credential.Value;
        }
    }

    /// <summary>Wrong usage: one line, and nothing is done.</summary>
    private protected async Task ShouldRefuseAsync(string expected, params string[] arguments)
    {
        SetCredentials();
        SampleResult result = await RunAsync(arguments);

        result.ShouldFailWithOneLine(exitCode: 2).Should().ContainEquivalentOf(expected).And.NotContain("s3cret").And.NotContain("System.");
        result.Steps.Should().BeEmpty();
    }
}
