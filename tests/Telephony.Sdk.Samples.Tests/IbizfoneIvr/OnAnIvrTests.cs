using Telephony.Sdk.Samples.Tests.Consoles;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.IbizfoneIvr;

/// <summary>The sample with an IVR: a server of the test's own.</summary>
[CancelAfter(60_000)]
public sealed class OnAnIvrTests() : ConsoleFixture(SampleConsole.IbizfoneIvr)
{
    private TelephonyStubs _ivr = null!;

    [SetUp]
    public async Task StartIvr() => _ivr = await TelephonyStubs.StartAsync(StubVendor.IbizfoneIvr);

    [TearDown]
    public async Task StopIvr() => await _ivr.DisposeAsync();

    [Test]
    public async Task Only_what_is_named_is_changed()
    {
        SampleResult hours = await RunOnAsync("--day", "Saturday", "--opens", "09:00", "--closes", "17:45");
        SampleResult holiday = await RunOnAsync("--holiday", "2026-01-26");

        hours.ExitCode.Should().Be(3, hours.Errors);
        hours.Output.Should().ContainAll("✓ Set the office hours: Saturday from 09:00 to 17:45", "- Add a holiday: skipped", "1 step worked, 1 skipped.");
        holiday.ExitCode.Should().Be(3, holiday.Errors);
        holiday.Output.Should().ContainAll("- Set the office hours: skipped", "✓ Added a holiday: 2026-01-26");
        _ivr.Journal.Requests.Select(request => request.Query["action"]).Should().Equal("OfficeTime", "holiday");
        (hours.Output + holiday.Output).Should().NotContainAny(StubVendor.Token, StubVendor.Account);
    }

    [Test]
    public async Task Nothing_named_is_nothing_sent()
    {
        SampleResult result = await RunOnAsync();

        result.ExitCode.Should().Be(3, result.Errors);
        _ivr.Journal.Count().Should().Be(0);
    }

    [Test]
    public async Task Credentials_of_the_user_secrets_will_do()
    {
        Place.SetUserSecret("telephony-sdk-ibizfone-ivr-sample", "IbizfoneIvr:ApiKey", StubVendor.Token);
        Place.Environment["IBIZFONE_CUSTOMER_ID"] = StubVendor.Account;

        SampleResult result = await RunAsync("--base-address", _ivr.BaseAddress.AbsoluteUri, "--holiday", "2026-01-26");

        result.Steps.Should().Equal("Added a holiday: 2026-01-26");
    }

    [Test]
    public async Task A_refusal_ends_in_one_line_with_the_words_of_the_IVR()
    {
        SampleResult result = await RunOnAsync("--opens", "09:00", "--closes", "09:00", "--holiday", "2026-01-26");

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("Invalid Time");
        _ivr.Journal.Count().Should().Be(1, "the first step that fails ends the run");
    }

    private Task<SampleResult> RunOnAsync(params string[] arguments) => RunOnAsync(_ivr.BaseAddress, arguments);
}
