namespace Telephony.Sdk.Samples.Tests.CPaaS;

/// <summary>What the sample says to arguments, right and wrong ones.</summary>
[CancelAfter(60_000)]
public sealed class UsageTests : SampleFixture
{
    [Test]
    public async Task Help_names_every_option_and_how_to_set_the_credentials(CancellationToken cancellationToken)
    {
        SampleResult result = await CPaaSSample.RunAsync(Place, (null, null), ["--help"], cancellationToken);

        result.ExitCode.Should().Be(0);
        result.Output.Should().ContainAll(
            "--base-address", "--agent", "--destination", "--caller-id", "--request-id", "--wait-minutes", "--demo-failure", "CPAAS_ACCOUNT", "CPAAS_AUTH",
            "dotnet user-secrets set CPaaS:Auth", "Exit codes").And.NotContainAny("--auth", "--account");
    }

    [TestCase("--auth", "s3cret")]
    [TestCase("--auth=s3cret")]
    [TestCase("--token", "s3cret")]
    [TestCase("--account", "s3cret")]
    public async Task A_credential_as_an_argument_is_refused_and_not_repeated(params string[] arguments)
    {
        SampleResult result = await RunAsync(["--base-address", "http://127.0.0.1:1", .. arguments]);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("never an argument").And.Contain("CPAAS_");
        (result.Output + result.Errors).Should().NotContain("s3cret");
    }

    [TestCase(null, "test-token", "no account id", "CPAAS_ACCOUNT")]
    [TestCase("test-account", null, "no account auth", "CPAAS_AUTH")]
    public async Task A_server_without_a_credential_is_refused_saying_how_to_set_it(string? account, string? auth, string what, string variable)
    {
        SampleResult result = await CPaaSSample.RunAsync(Place, (account, auth), ["--base-address", "http://127.0.0.1:1"], TestContext.CurrentContext.CancellationToken);

        result.ShouldFailWithOneLine(exitCode: 2).Should().ContainAll(what, variable, "dotnet user-secrets set CPaaS:");
    }

    [TestCase("--base-address must be an absolute http or https address", "--base-address", "cpaas.example.com")]
    [TestCase("belong together", "--agent", "919979271234")]
    [TestCase("belong together", "--agent", "919979271234", "--caller-id", "15168148111")]
    [TestCase("--request-id places no call", "--agent", "919979271234", "--caller-id", "15168148111", "--destination", "918000685678", "--request-id", "a")]
    [TestCase("requestId holds '/'", "--request-id", "a/b")]
    [TestCase("--wait-minutes must be", "--wait-minutes", "0")]
    [TestCase("--wait-minutes must be", "--wait-minutes", "NaN")]
    [TestCase("--demo-failure is for the built-in stub", "--base-address", "https://cpaas.example.com", "--demo-failure", "unreachable")]
    public async Task Wrong_usage_ends_in_one_line(string expected, params string[] arguments)
    {
        SampleResult result = await RunAsync(arguments);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain(expected);
        result.Steps.Should().BeEmpty();
    }

    private Task<SampleResult> RunAsync(string[] arguments) =>
        CPaaSSample.RunAsync(Place, ("test-account", "test-token"), arguments, TestContext.CurrentContext.CancellationToken);
}
