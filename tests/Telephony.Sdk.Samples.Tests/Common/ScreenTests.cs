namespace Telephony.Sdk.Samples.Tests.Common;

/// <summary>The last line and its exit code, and what is shown of values.</summary>
public sealed class ScreenTests
{
    [TestCase(1, 0, "1 step worked.", 0)]
    [TestCase(2, 0, "All 2 steps worked.", 0)]
    [TestCase(1, 1, "1 step worked, 1 skipped.", 3)]
    [TestCase(3, 2, "3 steps worked, 2 skipped.", 3)]
    [TestCase(0, 2, "Nothing was done, 2 skipped.", 3)]
    public void The_last_line_counts_as_people_do(int done, int skipped, string expected, int exitCode)
    {
        using var output = new StringWriter();
        var screen = new Screen(output, TextWriter.Null);
        for (int i = 0; i < done; i++)
        {
            screen.Done("Step");
        }

        for (int i = 0; i < skipped; i++)
        {
            screen.Skip("Step", "not asked for");
        }

        screen.Summarize().Should().Be(exitCode);
        output.ToString().Should().EndWith(expected + Environment.NewLine);
    }

    [TestCase("00:00:31.2183000", "00:00:31")]
    [TestCase("00:00:08.5572200", "00:00:09")]
    [TestCase("01:00:00", "01:00:00")]
    [TestCase("-00:00:17", "-00:00:17")]
    [TestCase(null, null)]
    public void Durations_are_shown_in_whole_seconds(string? duration, string? expected) =>
        Words.Duration(duration is null ? null : TimeSpan.Parse(duration, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(expected);

    [Test]
    public void Instants_are_shown_in_whole_seconds_and_values_that_are_not_there_as_such()
    {
        using var output = new StringWriter();

        new Screen(output, TextWriter.Null).Show(
            ("Started", Words.Utc(new DateTimeOffset(2023, 7, 4, 11, 1, 35, 863, TimeSpan.FromHours(5.5)))), ("Recording", Words.Utc(null)), ("Agent", "[bold]Eve"));

        output.ToString().Split(Environment.NewLine).Select(line => line.Trim()).Should().Contain(["Started    2023-07-04 05:31:35 UTC", "Recording  not reported", "Agent      [bold]Eve"]);
    }
}
