namespace Telephony.Sdk.Samples.Tests.ElisionDialer;

/// <summary>What the sample says to arguments, right and wrong ones.</summary>
[CancelAfter(60_000)]
public sealed class UsageTests : SampleFixture
{
    [Test]
    public async Task Help_names_every_option_and_how_to_set_the_credentials(CancellationToken cancellationToken)
    {
        SampleResult result = await ElisionSample.RunAsync(Place, password: null, ["--help"], cancellationToken);

        result.ExitCode.Should().Be(0);
        result.Output.Should().ContainAll(
            "--base-address", "--script-path", "--transport", "--csv", "--list-id", "--campaign", "--list-name", "--demo-failure",
            "ELISION_USER", "ELISION_PASSWORD", "dotnet user-secrets set ElisionDialer:Password", "Exit codes").And.NotContain("--password");
    }

    [TestCase("--password", "s3cret")]
    [TestCase("--pass=s3cret")]
    [TestCase("-p", "s3cret")]
    [TestCase("--user", "s3cret")]
    public async Task Credentials_as_arguments_are_refused_and_not_repeated(params string[] arguments)
    {
        SampleResult result = await ElisionSample.RunAsync(Place, password: null, arguments, TestContext.CurrentContext.CancellationToken);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("never an argument");
        (result.Output + result.Errors).Should().NotContain("s3cret");
    }

    [TestCase("there is no file 'none.csv'", "--csv", "none.csv")]
    [TestCase("listId must be 2 to 14 digits", "--list-id", "1")]
    [TestCase("--transport must be Query or Form. See --help", "--transport", "foo")]
    [TestCase("--transport must be Query or Form. See --help", "--transport", "7")]
    [TestCase("password of the API user is never an argument", "--password", "x")]
    [TestCase("name has 5 characters", "--list-name", "short")]
    [TestCase("--script-path is for your dialer", "--script-path", "/x.php")]
    [TestCase("--demo-failure is for the built-in stub", "--base-address", "https://dialer.example.com", "--list-id", "1101", "--csv", "x", "--demo-failure", "unreachable")]
    [TestCase("needs --csv and --list-id", "--base-address", "https://dialer.example.com")]
    public async Task Wrong_usage_ends_in_one_line(string expected, params string[] arguments)
    {
        SampleResult result = await ElisionSample.RunAsync(Place, "test-token", arguments, TestContext.CurrentContext.CancellationToken);

        result.ShouldFailWithOneLine(exitCode: 2).Should().ContainEquivalentOf(expected);
    }

    [TestCase("name\nx\n", "no column 'phone_number'")]
    [TestCase("phone_number\n", "holds no lead")]
    [TestCase("phone_number,name\n,x\n", "Line 2 has no phone_number")]
    [TestCase("phone_number,name\n1234567893,x\n12 34,y\n", "Line 3: phone_number must be digits")]
    [TestCase("", "is empty: it must begin with a line of headings")]
    public async Task A_file_without_leads_is_refused_before_anything_is_sent(string text, string expected)
    {
        string file = Place.FileNamed("leads.csv");
        await File.WriteAllTextAsync(file, text);

        SampleResult result = await ElisionSample.RunAsync(Place, password: null, ["--csv", file], TestContext.CurrentContext.CancellationToken);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain(expected);
        result.Steps.Should().BeEmpty();
    }

    [Test]
    public async Task A_dialer_without_a_password_is_refused_saying_how_to_set_it(CancellationToken cancellationToken)
    {
        SampleResult result = await ElisionSample.RunAsync(Place, password: null, ["--base-address", "http://127.0.0.1:1", "--list-id", "1101", "--csv", LeadsHere()], cancellationToken);

        result.ShouldFailWithOneLine(exitCode: 2).Should().ContainAll("no API user", "ELISION_USER");
    }

    private string LeadsHere()
    {
        string file = Place.FileNamed("leads.csv");
        File.WriteAllText(file, "phone_number\n1234567893\n");
        return file;
    }
}
