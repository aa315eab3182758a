namespace Telephony.Sdk.Samples.Tests.Consoles;

/// <summary>What all consoles do alike: help, credentials, failures that have nothing to do with the vendor.</summary>
[CancelAfter(60_000)]
public sealed class ConsoleTests : SampleFixture
{
    [TestCaseSource(nameof(All))]
    public async Task Help_names_every_option_and_how_to_set_the_credentials(string section)
    {
        SampleConsole console = Find(section);

        SampleResult result = await RunAsync(console, "--help");

        result.ExitCode.Should().Be(0);
        result.Output.Should().ContainAll([.. console.Options, "Exit codes"]).And.NotContainAny(console.Credentials.SelectMany(credential => credential.Refused).Where(option => option.StartsWith("--", StringComparison.Ordinal)));
        result.Output.Should().ContainAll(console.Credentials.SelectMany(credential => new[] { credential.Variable, $"dotnet user-secrets set {console.Section}:{credential.Key} <value> --project samples/{console.Section}" }));
    }

    [TestCaseSource(nameof(Refused))]
    public async Task A_credential_as_an_argument_is_refused_and_not_repeated(string section, string variable, string argument)
    {
        SampleResult result = await RunAsync(Find(section), ["--base-address", "http://127.0.0.1:1", .. Find(section).Needed, .. argument.Split(' ')]);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("never an argument").And.Contain(variable);
        (result.Output + result.Errors).Should().NotContain("s3cret");
    }

    [TestCaseSource(nameof(Credentials))]
    public async Task A_vendor_without_a_credential_is_refused_saying_how_to_set_it(string section, string variable)
    {
        SampleConsole console = Find(section);
        foreach (SampleCredential other in console.Credentials.Where(credential => credential.Variable != variable))
        {
            Place.Environment[other.Variable] = other.Value;
        }

        SampleResult result = await RunAsync(console, ["--base-address", "http://127.0.0.1:1", .. console.Needed]);

        SampleCredential missing = console.Credentials.Single(credential => credential.Variable == variable);
        result.ShouldFailWithOneLine(exitCode: 2).Should().ContainAll($"no {missing.Name}", variable, $"dotnet user-secrets set {section}:{missing.Key}");
    }

    [TestCaseSource(nameof(All))]
    public async Task The_first_lines_say_that_it_is_the_stub_and_how_to_reach_a_vendor(string section)
    {
        SampleConsole console = Find(section);

        SampleResult result = await RunAsync(console);

        string top = string.Join('\n', result.Output.Split('\n').TakeWhile(line => !line.StartsWith('✓')));
        top.Should().Contain("built-in stub at http://127.0.0.1:").And.Contain("--base-address").And.ContainAll(console.Credentials.Select(credential => credential.Variable));
    }

    [TestCaseSource(nameof(All))]
    public async Task Credentials_of_the_environment_are_not_for_the_stub(string section)
    {
        SampleConsole console = Find(section);
        foreach (SampleCredential credential in console.Credentials)
        {
            Place.Environment[credential.Variable] = "canary-" + credential.Key;
        }

        SampleResult result = await RunAsync(console);

        result.ExitCode.Should().Be(0, result.Errors);
        (result.Output + result.Errors).Should().NotContain("canary");
    }

    [TestCase("CPaaS")]
    [TestCase("ElisionDialer")]
    [TestCase("IbizfoneIvr")]
    [TestCase("SangamCrm")]
    [TestCase("SangomaCrm")]
    public async Task A_vendor_that_cannot_be_reached_ends_in_one_line(string section)
    {
        SampleResult result = await RunAsync(Find(section), "--demo-failure", "unreachable");

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("Check the host and port in BaseAddress").And.Contain("Nothing was sent.");
        result.Steps.Should().BeEmpty();
    }

    [TestCaseSource(nameof(All))]
    public async Task A_failure_of_the_demo_is_not_for_a_vendor(string section)
    {
        SampleResult result = await RunAsync(Find(section), ["--base-address", "http://127.0.0.1:1", .. Find(section).Needed, "--demo-failure", "unreachable"]);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("--demo-failure is for the built-in stub");
    }

    [TestCaseSource(nameof(All))]
    public async Task An_address_is_absolute(string section)
    {
        SampleResult result = await RunAsync(Find(section), ["--base-address", "vendor.example.com", .. Find(section).Needed]);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("--base-address must be an absolute http or https address");
    }

    private static IEnumerable<string> All() => SampleConsole.All.Select(console => console.Section);

    private static IEnumerable<TestCaseData> Credentials() =>
        from console in SampleConsole.All
        from credential in console.Credentials
        select new TestCaseData(console.Section, credential.Variable);

    private static IEnumerable<TestCaseData> Refused() =>
        from console in SampleConsole.All
        from credential in console.Credentials
        from option in credential.Refused
        from separator in option.StartsWith("--", StringComparison.Ordinal) ? new[] { " ", "=" } : [" "]
        select new TestCaseData(console.Section, credential.Variable, $"{option}{separator}s3cret");

    private static SampleConsole Find(string section) => SampleConsole.All.Single(console => console.Section == section);

    private Task<SampleResult> RunAsync(SampleConsole console, params string[] arguments) =>
        SampleProcess.RunAsync(console.Section + "Sample", Place, arguments, TestContext.CurrentContext.CancellationToken);
}
