using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.SangamCrm;

/// <summary><c>samples/SangamCrm</c>: on its stub, on a server of the test's own, and used wrongly.</summary>
[CancelAfter(60_000)]
public sealed class SangamSampleTests
{
    private const string Header = "direction,from,to,start,end,talk_seconds,owner,recording\n";
    private const string Call = "inbound,7891237894,9871239874,2020-11-10 10:58:47,2020-11-10 10:59:47,52,1,";

    private TestPlace _place = null!;

    [SetUp]
    public void MakePlace() => _place = new TestPlace();

    [TearDown]
    public void DeletePlace() => _place.Dispose();

    [Test]
    public async Task Without_arguments_the_demos_calls_are_pushed_to_the_stub(CancellationToken cancellationToken)
    {
        SampleResult result = await RunAsync(cancellationToken);

        result.ExitCode.Should().Be(0, result.Errors);
        result.Steps.Should().Equal("Pushed 6 calls: 4 held, 2 not held; 6 answers");
        result.Output.Should().Contain("The CRM wants no more calls of 8200414448.").And.NotContain(StubVendor.Token);
        result.Errors.Should().BeEmpty();
    }

    [Test]
    public async Task A_wrong_token_ends_in_one_line(CancellationToken cancellationToken)
    {
        SampleResult result = await RunAsync(cancellationToken, "--demo-failure", "wrong-token");

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("authentication").And.EndWith("No call of the file is in the CRM: start again.");
    }

    [Test]
    public async Task A_lost_reply_tells_what_is_certain_and_how_to_go_on(CancellationToken cancellationToken)
    {
        SampleResult result = await RunAsync(cancellationToken, "--demo-failure", "lost-reply");

        result.ShouldFailWithOneLine(exitCode: 1).Should().EndWith("2 calls of the file are in the CRM; the next 2 calls may be: look, then go on with --skip 2 or --skip 4.");
    }

    [Test, Platform(Exclude = "Win")]
    public async Task Ctrl_C_tells_what_is_certain_and_how_to_go_on(CancellationToken cancellationToken)
    {
        await using TelephonyStubs crm = await TelephonyStubs.StartAsync(StubVendor.SangamCrm, cancellationToken);
        StubResponse yes = StubResponse.Json("""{"status":200,"result":[]}""");
        crm.Map("POST", "api/v1/ivr-call-log", yes, yes with { Delay = TimeSpan.FromMinutes(1) });
        string file = await WriteAsync(Header + string.Join('\n', Call, Call, Call, Call), cancellationToken);
        _place.Environment["SANGAM_TOKEN"] = StubVendor.Token;
        using var process = SampleProcess.Start(
            "SangamCrmSample", _place, ["--base-address", crm.BaseAddress.AbsoluteUri, "--ivr-name", "test-ivr", "--csv", file, "--batch-size", "1", "--skip", "1"], cancellationToken);
        while (crm.Journal.Count() < 2)
        {
            await Task.Delay(20, cancellationToken);
        }

        await process.InterruptAsync(cancellationToken);
        SampleResult result = await process.EndAsync(cancellationToken);

        result.ShouldFailWithOneLine(exitCode: 130).Should().Be("✗ Cancelled. 2 calls of the file are in the CRM; the next call may be: look, then go on with --skip 2 or --skip 3.");
    }

    [Test]
    public async Task A_file_is_pushed_to_a_CRM_in_batches_from_where_it_broke_off(CancellationToken cancellationToken)
    {
        await using TelephonyStubs crm = await TelephonyStubs.StartAsync(StubVendor.SangamCrm, cancellationToken);
        crm.Map("POST", "api/v1/ivr-call-log", StubResponse.Json("""{"status":200,"result":[]}"""));
        string file = await WriteAsync(Header + string.Join('\n', Call, Call, Call, Call), cancellationToken);
        _place.Environment["SANGAM_TOKEN"] = StubVendor.Token;

        SampleResult result = await RunAsync(
            cancellationToken, "--base-address", crm.BaseAddress.AbsoluteUri, "--ivr-name", "test-ivr", "--csv", file, "--batch-size", "2", "--skip", "1", "--bearer");

        result.Steps.Should().Equal(["Pushed 3 calls: 3 held, 0 not held; 0 answers"], result.Errors);
        crm.Journal.Count().Should().Be(2);
        crm.Journal.Requests[0].Headers["Authorization"].Should().Be("Bearer test-token");
        crm.Journal.Requests[0].Text.Should().Contain("\"date_start\":\"2020-11-10 10:58:47\"").And.Contain("\"duration\":\"00:01:00\"").And.Contain("\"call_status\":\"Held\"");
    }

    [TestCase("Line 3: start must be a time", Call + "\ninbound,1,2,yesterday,2020-11-10 10:59:47,,1,")]
    [TestCase("Line 2: talk_seconds must be a number of seconds", "inbound,1,2,2020-11-10 10:58:47,2020-11-10 10:59:47,long,1,")]
    [TestCase("Line 2 has no owner.", "inbound,1,2,2020-11-10 10:58:47,2020-11-10 10:59:47,,,")]
    [TestCase("Line 2: direction must be inbound or outbound.", "internal,1,2,2020-11-10 10:58:47,2020-11-10 10:59:47,,1,")]
    [TestCase("Line 3: start must be a time", Call + "\ninbound,1,2,0001-01-01 00:00:00,2020-11-10 10:59:47,,1,")]
    [TestCase("Line 2: from must be one line", "inbound,\"1\n2\",2,2020-11-10 10:58:47,2020-11-10 10:59:47,,1,")]
    [TestCase("Line 2: end must be a time that is not before start.", "inbound,1,2,2020-11-10 10:58:47,2020-11-10 10:58:46,,1,")]
    [TestCase("There are no calls to push.", "")]
    public async Task A_file_with_a_wrong_call_pushes_nothing(string expected, string rows)
    {
        CancellationToken cancellationToken = TestContext.CurrentContext.CancellationToken;
        string file = await WriteAsync(Header + rows, cancellationToken);

        SampleResult result = await RunAsync(cancellationToken, "--csv", file);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain(expected);
        result.Steps.Should().BeEmpty();
    }

    [TestCase("There is no file", "--csv", "nothing.csv")]
    [TestCase("--ivr-name is missing", "--base-address", "https://example.sangamcrm.com", "--csv", "calls.csv")]
    [TestCase("--csv is missing", "--base-address", "https://example.sangamcrm.com", "--ivr-name", "x")]
    [TestCase("--ivr-name is for your CRM", "--ivr-name", "x")]
    [TestCase("--demo-failure is for the built-in stub", "--base-address", "https://example.sangamcrm.com", "--ivr-name", "x", "--csv", "y", "--demo-failure", "lost-reply")]
    [TestCase("--batch-size must be a whole number from 1 to 10000.", "--batch-size", "0")]
    [TestCase("--batch-size must be a whole number from 1 to 10000.", "--batch-size", "10001")]
    [TestCase("--batch-size must be a whole number from 1 to 10000.", "--batch-size", "abc")]
    [TestCase("--skip must be a whole number from 0", "--skip", "-1")]
    [TestCase("--skip must be a whole number from 0", "--skip", "1.5")]
    [TestCase("There are no calls to push.", "--skip", "6")]
    [TestCase("never an argument", "--token", "s3cret")]
    public async Task Wrong_usage_ends_in_one_line(string expected, params string[] arguments)
    {
        SampleResult result = await RunAsync(TestContext.CurrentContext.CancellationToken, arguments);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain(expected).And.NotContain("s3cret").And.NotContain("System.");
    }

    [Test]
    public async Task A_CRM_without_a_token_is_refused_saying_how_to_set_it(CancellationToken cancellationToken)
    {
        string file = await WriteAsync(Header + Call, cancellationToken);

        SampleResult result = await RunAsync(cancellationToken, "--base-address", "http://127.0.0.1:1", "--ivr-name", "x", "--csv", file);

        result.ShouldFailWithOneLine(exitCode: 2).Should().ContainAll("no token of your SangamCRM", "SANGAM_TOKEN", "dotnet user-secrets set SangamCrm:Token");
    }

    private async Task<string> WriteAsync(string text, CancellationToken cancellationToken)
    {
        string file = _place.FileNamed("calls.csv");
        await File.WriteAllTextAsync(file, text, cancellationToken);
        return file;
    }

    private Task<SampleResult> RunAsync(CancellationToken cancellationToken, params string[] arguments) =>
        SampleProcess.RunAsync("SangamCrmSample", _place, arguments, cancellationToken);
}
