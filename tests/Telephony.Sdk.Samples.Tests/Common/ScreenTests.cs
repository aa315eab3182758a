namespace Telephony.Sdk.Samples.Tests.Common;

public sealed class ScreenTests
{
    [TestCase(1, "1 step worked.")]
    [TestCase(2, "All 2 steps worked.")]
    public void The_last_line_counts_as_people_do(int steps, string line)
    {
        using var output = new StringWriter();
        var screen = new Screen(output, TextWriter.Null);
        for (int step = 0; step < steps; step++)
        {
            screen.Done("It");
        }

        screen.Summarize();

        output.ToString().Should().EndWith($"{Environment.NewLine}{line}{Environment.NewLine}");
    }

    [TestCase("00:00:31.2183000", "0:00:31")]
    [TestCase("01:02:03", "1:02:03")]
    [TestCase("1.02:03:04", "1.02:03:04")]
    [TestCase(null, null)]
    public void A_duration_is_in_whole_seconds(string? duration, string? shown) =>
        Screen.Clock(duration is null ? null : TimeSpan.Parse(duration, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(shown);
}
