namespace Telephony.Sdk.Samples.Tests.Common;

/// <summary>Progress where nobody sees a bar move.</summary>
public sealed class ProgressBarTests
{
    [Test]
    public async Task Redirected_output_gets_the_result_and_no_control_characters()
    {
        using var output = new StringWriter();

        int done = await new Screen(output, TextWriter.Null).ShowCountAsync("[Leads]", 3, async progress =>
        {
            for (int i = 1; i <= 3; i++)
            {
                progress.Report(i);
                await Task.Yield();
            }

            return 3;
        });

        done.Should().Be(3);
        output.ToString().Where(c => char.IsControl(c) && c is not ('\n' or '\r')).Should().BeEmpty();
    }

    [Test]
    public async Task What_fails_behind_a_bar_comes_out()
    {
        var screen = new Screen(TextWriter.Null, TextWriter.Null);

        await FluentActions.Awaiting(() => screen.ShowBytesAsync<int>("Recording", total: null, _ => throw new StepFailedException("No."))).Should().ThrowAsync<StepFailedException>();
    }
}
