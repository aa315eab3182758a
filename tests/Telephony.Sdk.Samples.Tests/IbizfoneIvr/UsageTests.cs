using Telephony.Sdk.Samples.Tests.Consoles;

namespace Telephony.Sdk.Samples.Tests.IbizfoneIvr;

/// <summary>What the console says to arguments that cannot work.</summary>
[CancelAfter(60_000)]
public sealed class UsageTests() : ConsoleFixture(SampleConsole.IbizfoneIvr)
{
    [TestCase("--opens must be a time of day", "--opens", "9:30", "--closes", "18:00")]
    [TestCase("--closes must be a time of day", "--opens", "09:30", "--closes", "24:00")]
    [TestCase("--holiday must be a date", "--holiday", "26-01-2026")]
    [TestCase("--holiday must be a date", "--holiday", "2026-02-30")]
    [TestCase("belong together", "--opens", "09:30")]
    [TestCase("belong together", "--closes", "09:30")]
    [TestCase("--day needs --opens and --closes", "--base-address", "https://ivr.example.com", "--day", "Monday")]
    [TestCase("Someday", "--day", "Someday")]
    [TestCase("'3'", "--day", "3")]
    [TestCase("BaseAddress must end before", "--base-address", "https://ivr.example.com/settings/handler.ashx")]
    public Task Wrong_usage_ends_in_one_line(string expected, params string[] arguments) => ShouldRefuseAsync(expected, arguments);

    [Test]
    public async Task An_unknown_day_is_refused_in_letters_that_can_be_read()
    {
        SampleResult result = await RunAsync("--day", "Funday");

        result.ShouldFailWithOneLine(exitCode: 2).Should().ContainAll("Funday", "Daily", "Sunday").And.NotContain("\uFFFD");
    }
}
