namespace Telephony.Sdk.Samples.Tests.SangomaCrm;

/// <summary>The sample as it is started first: without a PBX.</summary>
[CancelAfter(60_000)]
public sealed class OnTheStubTests : SampleFixture
{
    [Test]
    public async Task Every_step_works_and_the_exit_code_is_0(CancellationToken cancellationToken)
    {
        SampleResult result = await SangomaSample.RunAsync(Place, token: null, [], cancellationToken);

        result.Errors.Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        result.Steps.Should().SatisfyRespectively(
            step => step.Should().Be("Listed the calls: 3, 2 complete and 1 with one row only"),
            step => step.Should().Be("Read the call 1551929887.12"),
            step => step.Should().StartWith("Saved the recording, 24044 bytes of audio/x-wav, as ").And.EndWith("telephony-sangoma-recording.wav"),
            step => step.Should().Be("Looked up extension 1000: John Smith, Sales Manager, Acme, jsmith@acme.com"),
            step => step.Should().Be("Added a webhook to https://crm.example.com/hooks/sample: the PBX lists it as number 2"),
            step => step.Should().Be("Changed webhook 2 from both directions to inbound"),
            step => step.Should().Be("Removed webhook 2: the PBX no longer lists it"));
        result.Output.Should().EndWith($"All 7 steps worked.{Environment.NewLine}");
        Place.Recordings.Should().Equal("telephony-sangoma-recording.wav");
    }

    [Test]
    public async Task The_top_says_that_it_is_the_stub_and_how_to_reach_a_PBX(CancellationToken cancellationToken)
    {
        SampleResult result = await SangomaSample.RunAsync(Place, token: null, [], cancellationToken);

        string[] top = [.. result.Output.Split('\n').TakeWhile(line => !line.StartsWith('✓'))];
        top.Should().ContainMatch("*built-in stub at http://127.0.0.1:*, not to a PBX*").And.ContainMatch("*SANGOMA_TOKEN*--base-address*");
    }

    [Test]
    public async Task Redirected_output_holds_no_control_characters(CancellationToken cancellationToken)
    {
        SampleResult result = await SangomaSample.RunAsync(Place, token: null, ["--demo-failure", "cut-recording"], cancellationToken);

        (result.Output + result.Errors).Where(c => char.IsControl(c) && c is not ('\n' or '\r')).Should().BeEmpty();
    }

    [Test]
    public async Task The_recording_is_saved_as_the_file_that_is_named(CancellationToken cancellationToken)
    {
        string file = Place.FileNamed("recording.wav");

        SampleResult result = await SangomaSample.RunAsync(Place, token: null, ["--output", file], cancellationToken);

        result.ExitCode.Should().Be(0);
        (await File.ReadAllBytesAsync(file, cancellationToken)).Should().HaveCount(24044).And.StartWith("RIFF"u8.ToArray());
        Place.Recordings.Should().Equal("recording.wav");
    }

    [Test]
    public async Task A_token_of_the_environment_is_not_for_the_stub(CancellationToken cancellationToken)
    {
        SampleResult result = await SangomaSample.RunAsync(Place, "token-of-the-real-pbx", [], cancellationToken);

        result.ExitCode.Should().Be(0);
        (result.Output + result.Errors).Should().NotContain("token-of-the-real-pbx");
    }

    [Test]
    public async Task A_wrong_token_ends_in_one_line(CancellationToken cancellationToken)
    {
        SampleResult result = await SangomaSample.RunAsync(Place, token: null, ["--demo-failure", "wrong-token"], cancellationToken);

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("refused Calls.List (authentication, HTTP 401): Invalid token.");
        result.Steps.Should().BeEmpty();
    }

    [Test]
    public async Task An_unreachable_host_ends_in_one_line(CancellationToken cancellationToken)
    {
        SampleResult result = await SangomaSample.RunAsync(Place, token: null, ["--demo-failure", "unreachable"], cancellationToken);

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("Check the host and port in BaseAddress");
        result.Steps.Should().BeEmpty();
    }

    [Test]
    public async Task A_recording_that_is_cut_off_ends_in_one_line_and_leaves_no_file(CancellationToken cancellationToken)
    {
        SampleResult result = await SangomaSample.RunAsync(Place, token: null, ["--demo-failure", "cut-recording"], cancellationToken);

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("Calls.Recording");
        result.Steps.Should().HaveCount(2);
        Place.Recordings.Should().BeEmpty();
    }
}
