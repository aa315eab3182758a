using Telephony.Sdk.Samples.Tests.Consoles;

namespace Telephony.Sdk.Samples.Tests.IbizfoneIvr;

/// <summary>The sample as it is started first: without an IVR.</summary>
[CancelAfter(60_000)]
public sealed class OnTheStubTests() : ConsoleFixture(SampleConsole.IbizfoneIvr)
{
    [Test]
    public async Task Every_step_works_and_the_exit_code_is_0()
    {
        SampleResult result = await RunAsync();

        result.Errors.Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        result.Steps.Should().Equal("Set the office hours: Daily from 09:30 to 18:30", "Added a holiday: 2026-01-26");
        result.Output.Should().ContainAll("built-in stub at http://127.0.0.1:", "not to an IVR", "IBIZFONE_API_KEY", "--base-address")
            .And.EndWith($"All 2 steps worked.{Environment.NewLine}");
    }

    [Test]
    public async Task What_is_named_is_set()
    {
        SampleResult result = await RunAsync("--day", "Sunday", "--opens", "22:00", "--closes", "00:00", "--holiday", "2027-08-15");

        result.Steps.Should().Equal("Set the office hours: Sunday from 22:00 to 00:00", "Added a holiday: 2027-08-15");
    }

    [TestCase("wrong-key", "refused OfficeHours.Set", "Invalid apikey.")]
    [TestCase("invalid-time", "refused OfficeHours.Set (invalid request, HTTP 200): Invalid Time.", "The document does not say")]
    [TestCase("unreachable", "Check the host and port in BaseAddress", "Nothing was sent.")]
    public async Task A_failure_ends_in_one_line(string failure, string what, string advice)
    {
        SampleResult result = await RunAsync("--demo-failure", failure);

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain(what).And.Contain(advice).And.NotContain("wrong-key");
        result.Steps.Should().BeEmpty();
    }
}
