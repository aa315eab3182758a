using Spectre.Console.Testing;

namespace Telephony.Sdk.Samples.Tests.Common;

/// <summary>Bars that move on a terminal, are gone afterwards, and leave nothing where nobody sees them move.</summary>
public sealed class ProgressBarTests
{
    private const string EraseLine = "\u001b[2K";

    [TestCase(3)]
    [TestCase(1)]
    [TestCase(0)]
    public async Task Redirected_output_gets_the_result_and_no_progress(int reported)
    {
        using var output = new StringWriter();

        int done = await new Screen(output, TextWriter.Null).ShowCountAsync("[Leads]", 3, async progress =>
        {
            for (int i = 1; i <= reported; i++)
            {
                progress.Report(i);
                await Task.Yield();
            }

            return reported;
        });

        done.Should().Be(reported);
        output.ToString().Should().BeEmpty();
    }

    [TestCase(3)]
    [TestCase(0)]
    public async Task A_bar_is_taken_off_the_terminal_when_the_work_is_done(int reported)
    {
        using TestConsole terminal = new TestConsole().Interactive().EmitAnsiSequences();

        await new Screen(terminal, terminal).ShowCountAsync("[Leads]", 3, progress =>
        {
            progress.Report(reported);
            return Task.FromResult(reported);
        });

        ShouldBeErased(terminal, $"{reported}/3");
    }

    [Test]
    public async Task A_bar_is_taken_off_the_terminal_when_the_work_fails()
    {
        using TestConsole terminal = new TestConsole().Interactive().EmitAnsiSequences();

        await FluentActions.Awaiting(() => new Screen(terminal, terminal).ShowCountAsync<int>("Leads", 3, _ => throw new StepFailedException("No."))).Should().ThrowAsync<StepFailedException>();

        ShouldBeErased(terminal, "0/3");
    }

    [Test]
    public async Task What_fails_behind_a_bar_comes_out()
    {
        var screen = new Screen(TextWriter.Null, TextWriter.Null);

        await FluentActions.Awaiting(() => screen.ShowBytesAsync<int>("Recording", total: null, _ => throw new StepFailedException("No."))).Should().ThrowAsync<StepFailedException>();
    }

    private static void ShouldBeErased(TestConsole terminal, string shown)
    {
        terminal.Output.Should().Contain(shown);
        terminal.Output.LastIndexOf(EraseLine, StringComparison.Ordinal).Should().BeGreaterThan(terminal.Output.LastIndexOf(shown, StringComparison.Ordinal));
    }
}
