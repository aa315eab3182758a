using System.Globalization;
using Telephony.Sdk.Samples.Tests.Consoles;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.SangamCrm;

/// <summary><c>samples/SangamCrm</c>: on its stub, on a server of the test's own, and used wrongly.</summary>
[CancelAfter(60_000)]
public sealed class SangamSampleTests() : ConsoleFixture(SampleConsole.SangamCrm)
{
    private const string Header = "direction,from,to,start,end,talk_seconds,owner,recording\n";
    private const string Call = "inbound,7891237894,9871239874,2020-11-10 10:58:47,2020-11-10 10:59:47,52,1,";

    [Test]
    public async Task Without_arguments_the_demos_calls_are_pushed_to_the_stub(CancellationToken cancellationToken)
    {
        SampleResult result = await RunAsync();

        result.ExitCode.Should().Be(0, result.Errors);
        result.Steps.Should().Equal("Pushed 6 calls: 4 held, 2 not held; 6 answers");
        result.Output.Should().Contain("The CRM wants no more calls of 8200414448.").And.NotContain(StubVendor.Token);
        result.Errors.Should().BeEmpty();
    }

    [Test]
    public async Task A_wrong_token_ends_in_one_line(CancellationToken cancellationToken)
    {
        SampleResult result = await RunAsync("--demo-failure", "wrong-token");

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("authentication").And.EndWith("Unauthorized. Check Token and TokenScheme in the options. No call of the file is in the CRM.");
    }

    [Test]
    public async Task A_lost_reply_tells_what_is_certain_and_how_to_go_on(CancellationToken cancellationToken)
    {
        SampleResult result = await RunAsync("--demo-failure", "lost-reply");

        result.ShouldFailWithOneLine(exitCode: 1).Should().EndWith("2 calls of the file are in the CRM; the next 2 may be: look, then go on with --skip 2 or --skip 4.");
    }

    [Test, Platform(Exclude = "Win")]
    public async Task Ctrl_C_tells_what_is_certain_and_how_to_go_on(CancellationToken cancellationToken)
    {
        await using TelephonyStubs crm = await TelephonyStubs.StartAsync(StubVendor.SangamCrm, cancellationToken);
        StubResponse yes = StubResponse.Json("""{"status":200,"result":[]}""");
        crm.Map("POST", "api/v1/ivr-call-log", yes, yes with { Delay = TimeSpan.FromMinutes(1) });
        string file = await WriteAsync(Header + string.Join('\n', Call, Call, Call, Call), cancellationToken);
        using SampleProcess process = StartOn(crm.BaseAddress, "--ivr-name", "test-ivr", "--csv", file, "--batch-size", "1", "--skip", "1");
        while (crm.Journal.Count() < 2)
        {
            await Task.Delay(20, cancellationToken);
        }

        await process.InterruptAsync(cancellationToken);
        SampleResult result = await process.EndAsync(cancellationToken);

        result.ShouldFailWithOneLine(exitCode: 130).Should().Be("✗ Cancelled. 2 calls of the file are in the CRM; the next one may be: look, then go on with --skip 2 or --skip 3.");
    }

    [Test]
    public async Task A_file_is_pushed_to_a_CRM_in_batches_from_where_it_broke_off(CancellationToken cancellationToken)
    {
        await using TelephonyStubs crm = await TelephonyStubs.StartAsync(StubVendor.SangamCrm, cancellationToken);
        crm.Map("POST", "api/v1/ivr-call-log", StubResponse.Json("""{"status":200,"result":[]}"""));
        string file = await WriteAsync(Header + string.Join('\n', Call, Call, Call, Call), cancellationToken);

        SampleResult result = await RunOnAsync(crm.BaseAddress, "--ivr-name", "test-ivr", "--csv", file, "--batch-size", "2", "--skip", "1", "--bearer");

        result.Steps.Should().Equal(["Pushed 3 calls: 3 held, 0 not held; 0 answers"], result.Errors);
        crm.Journal.Count().Should().Be(2);
        crm.Journal.Requests[0].Headers["Authorization"].Should().Be("Bearer test-token");
        crm.Journal.Requests[0].Text.Should().Contain("\"date_start\":\"2020-11-10 10:58:47\"").And.Contain("\"duration\":\"00:01:00\"").And.Contain("\"call_status\":\"Held\"");
    }

    [Test]
    public async Task Numbers_are_pushed_as_the_CRM_wants_them_and_extensions_as_they_are(CancellationToken cancellationToken)
    {
        await using TelephonyStubs crm = await TelephonyStubs.StartAsync(StubVendor.SangamCrm, cancellationToken);
        string file = await WriteAsync(Header + "outbound,101,+91 78912-37894,2020-11-10 10:58:47,2020-11-10 10:59:47,52,1,", cancellationToken);

        SampleResult result = await RunOnAsync(crm.BaseAddress, "--ivr-name", "test-ivr", "--csv", file);

        result.ExitCode.Should().Be(0, result.Errors);
        crm.Journal.Requests.Should().ContainSingle().Which.Text.Should().Contain("\"enjay_lat_source_number\":\"101\"").And.Contain("\"enjay_lat_destination_number\":\"7891237894\"");
    }

    [TestCase(1, "No call of the file is known to be in the CRM; the first one may be: look, then start again, or go on with --skip 1.")]
    [TestCase(2, "No call of the file is known to be in the CRM; the first 2 may be: look, then start again, or go on with --skip 2.")]
    public async Task Where_no_call_is_in_the_CRM_nobody_is_told_to_skip_none(int batchSize, string expected)
    {
        await using TelephonyStubs crm = await TelephonyStubs.StartAsync(StubVendor.SangamCrm);
        crm.Map("POST", "api/v1/ivr-call-log", StubResponse.Failing(StubFault.CloseWithoutReply));
        string file = await WriteAsync(Header + string.Join('\n', Call, Call, Call), CancellationToken.None);

        SampleResult result = await RunOnAsync(crm.BaseAddress, "--ivr-name", "test-ivr", "--csv", file, "--batch-size", batchSize.ToString(CultureInfo.InvariantCulture));

        result.ShouldFailWithOneLine(exitCode: 1).Should().EndWith(expected);
    }

    [Test]
    public async Task One_call_is_told_as_one(CancellationToken cancellationToken)
    {
        await using TelephonyStubs crm = await TelephonyStubs.StartAsync(StubVendor.SangamCrm, cancellationToken);
        crm.Map("POST", "api/v1/ivr-call-log", StubResponse.Json("""{"status":200,"result":[{"id":"1","num":"1","decision_variable":"always"}]}"""), StubResponse.Json("""{"status":400,"message":"No"}""", status: 400));
        string file = await WriteAsync(Header + string.Join('\n', Call, Call), cancellationToken);

        SampleResult refused = await RunOnAsync(crm.BaseAddress, "--ivr-name", "test-ivr", "--csv", file, "--batch-size", "1");
        crm.Map("POST", "api/v1/ivr-call-log", StubResponse.Json("""{"status":200,"result":[{"id":"1","num":"1","decision_variable":"always"}]}"""));
        SampleResult pushed = await RunOnAsync(crm.BaseAddress, "--ivr-name", "test-ivr", "--csv", file, "--skip", "1");

        refused.ShouldFailWithOneLine(exitCode: 1).Should().EndWith("1 call of the file is in the CRM; go on with --skip 1.");
        pushed.Steps.Should().Equal(["Pushed 1 call: 1 held, 0 not held; 1 answer"], pushed.Errors);
        pushed.Output.Should().EndWith($"1 step worked.{Environment.NewLine}");
    }

    [TestCase("line 3, start: must be a time", Call + "\ninbound,1,2,yesterday,2020-11-10 10:59:47,,1,")]
    [TestCase("line 2, talk_seconds: must be a whole number from 0 to 86400", "inbound,1,2,2020-11-10 10:58:47,2020-11-10 10:59:47,long,1,")]
    [TestCase("line 2, owner: is empty.", "inbound,1,2,2020-11-10 10:58:47,2020-11-10 10:59:47,,,")]
    [TestCase("line 2, direction: must be inbound or outbound.", "internal,1,2,2020-11-10 10:58:47,2020-11-10 10:59:47,,1,")]
    [TestCase("line 3, start: must be a time", Call + "\ninbound,1,2,0001-01-01 00:00:00,2020-11-10 10:59:47,,1,")]
    [TestCase("line 2, from: holds a character that cannot be shown (U+000A, character 2)", "inbound,\"1\n2\",2,2020-11-10 10:58:47,2020-11-10 10:59:47,,1,")]
    [TestCase("line 2: call ended before its StartedAt (SangamCRM - Telephony API Developer Guide, \"1. CRM Call Log API\").", "inbound,1,2,2020-11-10 10:58:47,2020-11-10 10:58:46,,1,")]
    [TestCase("There are no calls to push.", "")]
    public async Task A_file_with_a_wrong_call_pushes_nothing(string expected, string rows)
    {
        CancellationToken cancellationToken = TestContext.CurrentContext.CancellationToken;
        string file = await WriteAsync(Header + rows, cancellationToken);

        await ShouldRefuseAsync(expected, "--csv", file);
    }

    [TestCase("'nothing.csv' is not there.", "--csv", "nothing.csv")]
    [TestCase("--ivr-name is missing", "--base-address", "https://example.sangamcrm.com", "--csv", "calls.csv")]
    [TestCase("--csv is missing", "--base-address", "https://example.sangamcrm.com", "--ivr-name", "x")]
    [TestCase("--ivr-name is for your CRM", "--ivr-name", "x")]
    [TestCase("--batch-size must be a whole number from 1 to 10000.", "--batch-size", "0")]
    [TestCase("--batch-size must be a whole number from 1 to 10000.", "--batch-size", "10001")]
    [TestCase("--batch-size must be a whole number from 1 to 10000.", "--batch-size", "abc")]
    [TestCase("--skip must be a whole number from 0", "--skip", "-1")]
    [TestCase("--skip must be a whole number from 0", "--skip", "1.5")]
    [TestCase("There are no calls to push.", "--skip", "6")]
    public Task Wrong_usage_ends_in_one_line(string expected, params string[] arguments) => ShouldRefuseAsync(expected, arguments);

    private async Task<string> WriteAsync(string text, CancellationToken cancellationToken)
    {
        string file = Place.FileNamed("calls.csv");
        await File.WriteAllTextAsync(file, text, cancellationToken);
        return file;
    }
}
