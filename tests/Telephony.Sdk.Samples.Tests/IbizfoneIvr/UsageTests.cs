namespace Telephony.Sdk.Samples.Tests.IbizfoneIvr;

/// <summary>What the sample says to arguments, right and wrong ones.</summary>
[CancelAfter(60_000)]
public sealed class UsageTests : SampleFixture
{
    [Test]
    public async Task Help_names_every_option_and_how_to_set_the_credentials(CancellationToken cancellationToken)
    {
        SampleResult result = await IbizfoneSample.RunAsync(Place, (null, null), ["--help"], cancellationToken);

        result.ExitCode.Should().Be(0);
        result.Output.Should().ContainAll(
            "--base-address", "--day", "--opens", "--closes", "--holiday", "--demo-failure", "IBIZFONE_API_KEY", "IBIZFONE_CUSTOMER_ID",
            "dotnet user-secrets set IbizfoneIvr:ApiKey", "Exit codes").And.NotContainAny("--api-key", "--custid");
    }

    [TestCase("--api-key", "s3cret")]
    [TestCase("--apikey=s3cret")]
    [TestCase("--key", "s3cret")]
    [TestCase("--customer-id", "s3cret")]
    [TestCase("--custid=s3cret")]
    public async Task A_credential_as_an_argument_is_refused_and_not_repeated(params string[] arguments)
    {
        SampleResult result = await RunAsync(["--base-address", "http://127.0.0.1:1", .. arguments]);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("never an argument").And.Contain("IBIZFONE_");
        (result.Output + result.Errors).Should().NotContain("s3cret");
    }

    [Test]
    public async Task An_unknown_day_is_refused_in_letters_that_can_be_read()
    {
        SampleResult result = await RunAsync(["--day", "Funday"]);

        result.ShouldFailWithOneLine(exitCode: 2).Should().ContainAll("Funday", "Daily", "Sunday").And.NotContain("\uFFFD");
    }

    [TestCase(null, "test-account", "no API key", "IBIZFONE_API_KEY")]
    [TestCase("test-token", null, "no customer id", "IBIZFONE_CUSTOMER_ID")]
    public async Task An_IVR_without_a_credential_is_refused_saying_how_to_set_it(string? apiKey, string? customerId, string what, string variable)
    {
        SampleResult result = await IbizfoneSample.RunAsync(Place, (apiKey, customerId), ["--base-address", "http://127.0.0.1:1"], TestContext.CurrentContext.CancellationToken);

        result.ShouldFailWithOneLine(exitCode: 2).Should().ContainAll(what, variable, "dotnet user-secrets set IbizfoneIvr:");
    }

    [TestCase("--base-address must be an absolute http or https address", "--base-address", "ivr.example.com")]
    [TestCase("--opens must be a time of day", "--opens", "9:30", "--closes", "18:00")]
    [TestCase("--closes must be a time of day", "--opens", "09:30", "--closes", "24:00")]
    [TestCase("--holiday must be a date", "--holiday", "26-01-2026")]
    [TestCase("--holiday must be a date", "--holiday", "2026-02-30")]
    [TestCase("belong together", "--opens", "09:30")]
    [TestCase("belong together", "--closes", "09:30")]
    [TestCase("--day needs --opens and --closes", "--base-address", "https://ivr.example.com", "--day", "Monday")]
    [TestCase("Someday", "--day", "Someday")]
    [TestCase("'3'", "--day", "3")]
    [TestCase("--demo-failure is for the built-in stub", "--base-address", "https://ivr.example.com", "--demo-failure", "unreachable")]
    [TestCase("BaseAddress must end before", "--base-address", "https://ivr.example.com/settings/handler.ashx")]
    public async Task Wrong_usage_ends_in_one_line(string expected, params string[] arguments)
    {
        SampleResult result = await RunAsync(arguments);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain(expected);
        result.Steps.Should().BeEmpty();
    }

    private Task<SampleResult> RunAsync(string[] arguments) =>
        IbizfoneSample.RunAsync(Place, ("test-token", "test-account"), arguments, TestContext.CurrentContext.CancellationToken);
}
