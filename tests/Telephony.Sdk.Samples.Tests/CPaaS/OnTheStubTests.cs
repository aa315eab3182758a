namespace Telephony.Sdk.Samples.Tests.CPaaS;

/// <summary>The sample as it is started first: without a server.</summary>
[CancelAfter(60_000)]
public sealed class OnTheStubTests : SampleFixture
{
    [Test]
    public async Task Every_step_works_and_the_exit_code_is_0(CancellationToken cancellationToken)
    {
        SampleResult result = await RunAsync(cancellationToken);

        result.Errors.Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        result.Steps.Should().Equal("Placed the call: 919979271234 to 918000685678, request 57362de4f0", "Read the record of the call 1688448695.804");
        result.Output.Should().ContainAll("built-in stub at http://127.0.0.1:", "no phone rings", "CPAAS_AUTH", "--base-address", "no record yet after ", "2023-07-04 05:31:35.863 UTC")
            .And.EndWith($"All 2 steps worked.{Environment.NewLine}");
    }

    [Test]
    public async Task Credentials_of_the_environment_are_not_for_the_stub(CancellationToken cancellationToken)
    {
        SampleResult result = await CPaaSSample.RunAsync(Place, ("canary-account", "canary-auth"), [], cancellationToken);

        result.ExitCode.Should().Be(0);
        (result.Output + result.Errors).Should().NotContain("canary");
    }

    [TestCase("wrong-auth", "refused Calls.ClickToCall (authentication, HTTP 401)", "Check Account and Auth")]
    [TestCase("lost-reply", "gave no usable answer to Calls.ClickToCall", "look before you send it again")]
    [TestCase("unreachable", "Check the host and port in BaseAddress", "Nothing was sent.")]
    public async Task A_failure_ends_in_one_line(string failure, string what, string advice)
    {
        SampleResult result = await RunAsync(TestContext.CurrentContext.CancellationToken, "--demo-failure", failure);

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain(what).And.Contain(advice).And.NotContain("wrong-auth");
        result.Steps.Should().BeEmpty();
    }

    [TestCase("--wait-minutes", "0.02")]
    [TestCase]
    public async Task A_record_that_does_not_come_in_time_can_be_waited_for_again(params string[] wait)
    {
        SampleResult result = await RunAsync(TestContext.CurrentContext.CancellationToken, ["--demo-failure", "no-record", .. wait]);

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("no record of the request 57362de4f0").And.Contain("--request-id 57362de4f0; that places no call");
        result.Steps.Should().ContainSingle();
    }

    private Task<SampleResult> RunAsync(CancellationToken cancellationToken, params string[] arguments) =>
        CPaaSSample.RunAsync(Place, (null, null), arguments, cancellationToken);
}
