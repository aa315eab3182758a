using Telephony.Sdk.Samples.Tests.Consoles;

namespace Telephony.Sdk.Samples.Tests.SangomaCrm;

/// <summary>The sample as it is started first: without a PBX.</summary>
[CancelAfter(60_000)]
public sealed class OnTheStubTests() : ConsoleFixture(SampleConsole.SangomaCrm)
{
    [Test]
    public async Task Every_step_works_and_the_exit_code_is_0()
    {
        SampleResult result = await RunAsync();

        result.Errors.Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        result.Steps.Should().SatisfyRespectively(
            step => step.Should().Be("Listed the calls: 6, 6 complete and 0 with one row only"),
            step => step.Should().MatchRegex("^Read the call [0-9]+\\.102$", "it is the latest"),
            step => step.Should().StartWith("Saved the recording, 16044 bytes of audio/x-wav, as ").And.EndWith("telephony-sangoma-recording.wav"),
            step => step.Should().Be("Looked up extension 1000: John Smith, Sales Manager, Acme, jsmith@acme.com"),
            step => step.Should().Be("Added a webhook to https://crm.example.com/hooks/sample: the PBX lists it as number 4"),
            step => step.Should().Be("Changed webhook 4 from both directions to inbound"),
            step => step.Should().Be("Removed webhook 4: the PBX no longer lists it"));
        result.Output.Should().EndWith($"All 7 steps worked.{Environment.NewLine}");
        Place.Recordings.Should().Equal("telephony-sangoma-recording.wav");
    }

    [Test]
    public async Task Redirected_output_holds_no_control_characters()
    {
        SampleResult result = await RunAsync("--demo-failure", "cut-recording");

        (result.Output + result.Errors).Where(c => char.IsControl(c) && c is not ('\n' or '\r')).Should().BeEmpty();
    }

    [Test]
    public async Task The_recording_is_saved_as_the_file_that_is_named(CancellationToken cancellationToken)
    {
        string file = Place.FileNamed("recording.wav");

        SampleResult result = await RunAsync("--output", file);

        result.ExitCode.Should().Be(0);
        (await File.ReadAllBytesAsync(file, cancellationToken)).Should().HaveCount(16044).And.StartWith("RIFF"u8.ToArray());
        Place.Recordings.Should().Equal("recording.wav");
    }

    [Test]
    public async Task A_wrong_token_ends_in_one_line()
    {
        SampleResult result = await RunAsync("--demo-failure", "wrong-token");

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("refused Calls.List (authentication, HTTP 401): Invalid token.");
        result.Steps.Should().BeEmpty();
    }

    [Test]
    public async Task A_recording_that_is_cut_off_ends_in_one_line_and_leaves_no_file()
    {
        SampleResult result = await RunAsync("--demo-failure", "cut-recording");

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("Calls.Recording");
        result.Steps.Should().HaveCount(2);
        Place.Recordings.Should().BeEmpty();
    }
}
