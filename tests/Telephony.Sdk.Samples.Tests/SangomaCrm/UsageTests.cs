namespace Telephony.Sdk.Samples.Tests.SangomaCrm;

/// <summary>What the sample says to arguments, right and wrong ones.</summary>
[CancelAfter(60_000)]
public sealed class UsageTests : SampleFixture
{
    [Test]
    public async Task Help_names_every_option_and_how_to_set_the_token(CancellationToken cancellationToken)
    {
        SampleResult result = await SangomaSample.RunAsync(Place, token: null, ["--help"], cancellationToken);

        result.ExitCode.Should().Be(0);
        result.Output.Should().ContainAll(
            "--base-address", "--certificate-fingerprint", "--days", "--uuid", "--output", "--extension", "--webhook-url", "--demo-failure",
            "SANGOMA_TOKEN", "dotnet user-secrets set SangomaCrm:Token", "Exit codes").And.NotContain("--token");
    }

    [TestCase("--token", "s3cret")]
    [TestCase("--token=s3cret")]
    [TestCase("--api-token", "s3cret")]
    [TestCase("-t", "s3cret")]
    public async Task A_token_as_an_argument_is_refused_and_not_repeated(params string[] arguments)
    {
        SampleResult result = await SangomaSample.RunAsync(Place, token: null, ["--base-address", "http://127.0.0.1:1", .. arguments], TestContext.CurrentContext.CancellationToken);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("never an argument").And.Contain("SANGOMA_TOKEN");
        (result.Output + result.Errors).Should().NotContain("s3cret");
    }

    [Test]
    public async Task A_PBX_without_a_token_is_refused_saying_how_to_set_it(CancellationToken cancellationToken)
    {
        SampleResult result = await SangomaSample.RunAsync(Place, token: null, ["--base-address", "http://127.0.0.1:1"], cancellationToken);

        result.ShouldFailWithOneLine(exitCode: 2).Should().ContainAll("no API token", "SANGOMA_TOKEN", "dotnet user-secrets set SangomaCrm:Token");
    }

    [TestCase("--base-address must be an absolute http or https address", "--base-address", "pbx.example.com")]
    [TestCase("without user name and password", "--base-address", "https://me:s3cret@pbx.example.com")]
    [TestCase("--webhook-url must be an absolute http or https address", "--webhook-url", "ftp://crm.example.com")]
    [TestCase("--days must be a whole number from 1 to 3650.", "--base-address", "https://pbx.example.com", "--days", "0")]
    [TestCase("--days is for your PBX", "--days", "3")]
    [TestCase("--certificate-fingerprint is for your PBX", "--certificate-fingerprint", "00")]
    [TestCase("--demo-failure is for the built-in stub", "--base-address", "https://pbx.example.com", "--demo-failure", "unreachable")]
    [TestCase("directory", "--output", ".")]
    [TestCase("does not exist", "--output", "no-such-directory/a.wav")]
    [TestCase("CertificateFingerprints", "--base-address", "https://pbx.example.com", "--certificate-fingerprint", "00")]
    [TestCase("uuid holds '/'", "--uuid", "a/b")]
    public async Task Wrong_usage_ends_in_one_line(string expected, params string[] arguments)
    {
        SampleResult result = await SangomaSample.RunAsync(Place, "test-token", arguments, TestContext.CurrentContext.CancellationToken);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain(expected).And.NotContain("s3cret");
    }

    [Test]
    public async Task A_file_that_exists_is_not_replaced(CancellationToken cancellationToken)
    {
        string file = Place.FileNamed("recording.wav");
        await File.WriteAllTextAsync(file, "mine", cancellationToken);

        SampleResult result = await SangomaSample.RunAsync(Place, token: null, ["--output", file], cancellationToken);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("exists");
        (await File.ReadAllTextAsync(file, cancellationToken)).Should().Be("mine");
    }
}
