using Telephony.Sdk.Samples.Tests.Consoles;

namespace Telephony.Sdk.Samples.Tests.CPaaS;

/// <summary>The sample as it is started first: without a server.</summary>
[CancelAfter(60_000)]
public sealed class OnTheStubTests() : ConsoleFixture(SampleConsole.CPaaS)
{
    [Test]
    public async Task Every_step_works_and_the_exit_code_is_0()
    {
        SampleResult result = await RunAsync();

        result.Errors.Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        result.Steps.Should().SatisfyRespectively(
            step => step.Should().MatchRegex("^Placed the call: 919979270001 to 918000680002, request [0-9a-f]{10}$"),
            step => step.Should().MatchRegex(@"^Read the record of the call [0-9]+\.[0-9]+$"));
        result.Output.Should().ContainAll("built-in stub at http://127.0.0.1:", "no phone rings", "CPAAS_AUTH", "--base-address", "no record yet after ", "Talk time  00:00:09 ")
            .And.MatchRegex(@"Started    [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} UTC").And.EndWith($"All 2 steps worked.{Environment.NewLine}");
    }

    [Test]
    public async Task Those_who_are_named_are_called_on_the_stub_too()
    {
        SampleResult result = await RunAsync("--agent", "919979270003", "--destination", "918000680004", "--caller-id", "15168148112");

        result.ExitCode.Should().Be(0, result.Errors);
        result.Steps[0].Should().StartWith("Placed the call: 919979270003 to 918000680004");
        result.Output.Should().Contain("From       15168148112 ").And.Contain("Agent      919979270003 ");
    }

    [TestCase("wrong-auth", "refused Calls.ClickToCall (authentication, HTTP 401)", "Check Account and Auth")]
    [TestCase("lost-reply", "gave no usable answer to Calls.ClickToCall", "look before you send it again")]
    [TestCase("unreachable", "Check the host and port in BaseAddress", "Nothing was sent.")]
    public async Task A_failure_ends_in_one_line(string failure, string what, string advice)
    {
        SampleResult result = await RunAsync("--demo-failure", failure);

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain(what).And.Contain(advice).And.NotContain("wrong-auth");
        result.Steps.Should().BeEmpty();
    }

    [TestCase("--wait-minutes", "0.02")]
    [TestCase]
    public async Task A_record_that_does_not_come_in_time_can_be_waited_for_again(params string[] wait)
    {
        SampleResult result = await RunAsync(["--demo-failure", "no-record", .. wait]);

        result.ShouldFailWithOneLine(exitCode: 1).Should().MatchRegex("no record of the request ([0-9a-f]{10}) after .*--request-id \\1; that places no call");
        result.Steps.Should().ContainSingle();
    }
}
