using Telephony.Sdk.Samples.Tests.Consoles;

namespace Telephony.Sdk.Samples.Tests.ElisionDialer;

/// <summary>The sample as it is started first: without a dialer.</summary>
[CancelAfter(60_000)]
public sealed class OnTheStubTests() : ConsoleFixture(SampleConsole.ElisionDialer)
{
    [TestCase("Query")]
    [TestCase("Form")]
    public async Task Every_step_works_and_the_exit_code_is_0(string transport)
    {
        SampleResult result = await RunAsync("--transport", transport);

        result.Errors.Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        result.Steps.Should().Equal("Added the list 1101, Imported leads, to the campaign TESTCAMP", "Imported 12 leads into the list 1101");
        result.Output.Should().Contain("Veer Gill").And.EndWith($"All 2 steps worked.{Environment.NewLine}");
        result.Output.Split('\n').Count(line => line.Contains("Record(s) Created", StringComparison.Ordinal)).Should().Be(12);
        result.Output.Where(c => char.IsControl(c) && c is not ('\n' or '\r')).Should().BeEmpty();
    }

    [Test]
    public async Task A_wrong_password_ends_in_one_line_that_does_not_show_it()
    {
        SampleResult result = await RunAsync("--demo-failure", "wrong-password");

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("refused Lists.Add (authentication, HTTP 200): Invalid Username/Password.").And.NotContain("wrong-password");
        result.Steps.Should().BeEmpty();
    }

    [Test]
    public async Task An_import_that_is_cut_off_shows_what_became_of_each_lead()
    {
        SampleResult result = await RunAsync("--demo-failure", "cut-import");

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("Leads.Add").And.Contain("look before you send it again");
        string[] rows = [.. result.Output.Split('\n').Where(line => line.Contains("98765000", StringComparison.Ordinal))];
        rows.Should().HaveCount(12);
        rows.Count(row => row.Contains("Record(s) Created", StringComparison.Ordinal)).Should().Be(4);
        rows.Count(row => row.Contains("unknown: look before", StringComparison.Ordinal)).Should().Be(4);
        rows.Count(row => row.Contains("not sent", StringComparison.Ordinal)).Should().Be(4);
    }
}
