using Telephony.Sdk.Samples.Tests.Consoles;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.CPaaS;

/// <summary>The sample with a CPaaS server: one of the test's own.</summary>
[CancelAfter(60_000)]
public sealed class OnAServerTests() : ConsoleFixture(SampleConsole.CPaaS)
{
    private TelephonyStubs _cpaas = null!;

    [SetUp]
    public async Task StartServer() => _cpaas = await TelephonyStubs.StartAsync(StubVendor.CPaaS);

    [TearDown]
    public async Task StopServer() => await _cpaas.DisposeAsync();

    [Test]
    public async Task Nobody_named_is_nobody_called()
    {
        SampleResult result = await RunOnAsync();

        result.ExitCode.Should().Be(3, result.Errors);
        result.Output.Should().ContainAll("- Place a call: skipped", "- Wait for the record of the call: skipped");
        _cpaas.Journal.Count().Should().Be(0);
    }

    [Test]
    public async Task Only_those_who_are_named_are_called_and_once()
    {
        _cpaas.Map("POST", "api/get_cdr_by_request_id", StubResponse.Json("""{"response":{"message":"cdr found","result":[{"id":1,"dial_status":"BUSY"}],"success":"true"}}"""));

        SampleResult result = await RunOnAsync("--agent", "919979271234", "--destination", "918000685678", "--caller-id", "15168148111");

        result.ExitCode.Should().Be(0, result.Errors);
        result.Output.Should().Contain("BUSY").And.NotContainAny(StubVendor.Token, StubVendor.Account);
        _cpaas.Journal.Count("POST", "api/click2call").Should().Be(1);
    }

    [Test]
    public async Task An_earlier_call_is_waited_for_without_placing_one()
    {
        SampleResult result = await RunOnAsync("--request-id", "91da7c083f");

        result.ExitCode.Should().Be(0, result.Errors);
        result.Steps.Should().Equal("Read the record of the call 1688448695.804");
        _cpaas.Journal.Count("POST", "api/click2call").Should().Be(0);
    }

    [Test]
    public async Task A_bad_number_is_wrong_usage_and_nothing_is_sent()
    {
        SampleResult result = await RunOnAsync("--agent", "911", "--destination", "918000685678", "--caller-id", "15168148111");

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("AgentNumber must be 10 to 15 digits");
        _cpaas.Journal.Count().Should().Be(0);
    }

    private Task<SampleResult> RunOnAsync(params string[] arguments) => RunOnAsync(_cpaas.BaseAddress, arguments);
}
