using Telephony.Sdk.Samples.Tests.Consoles;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Telephony.Sdk.Samples.Tests.SangomaCrm;

/// <summary>The sample with <c>--base-address</c>, against a stub server of the test's own that stands for the PBX.</summary>
[CancelAfter(60_000)]
public sealed class OnAPbxTests() : ConsoleFixture(SampleConsole.SangomaCrm)
{
    private const string Uuid = "1551929887.12";
    private const string Theirs = """{"id":7,"url":"https://crm.example.com/hook","direction":"both"}""";

    private TelephonyStubs _pbx = null!;

    [SetUp]
    public async Task StartPbx() => _pbx = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);

    [TearDown]
    public async Task StopPbx() => await _pbx.DisposeAsync();

    [Test]
    public async Task Only_the_webhook_that_was_added_is_changed_and_removed()
    {
        ListCalls();
        ListWebhooks(Theirs, $"{Theirs},{Ours("both")}", Theirs);
        _pbx.Map("ANY", "webhooks/8", StubResponse.Json("""{"status":true}"""));
        _pbx.Map("GET", "webhooks/8", StubResponse.Json(Ours("inbound")));
        _pbx.Map("POST", "webhooks", StubResponse.Json("""{"status":true}"""));

        SampleResult result = await RunOnAsync("--extension", "1000", "--webhook-url", "https://crm.example.com/hook");

        result.ExitCode.Should().Be(0, result.Output + result.Errors);
        result.Steps.Should().HaveCount(7);
        _pbx.Journal.Requests.Where(request => request.Method != "GET").Select(request => $"{request.Method} {request.Path[StubVendor.SangomaCrm.BasePath.Length..]} {request.Text}").Should().Equal(
            """POST /webhooks {"url":"https://crm.example.com/hook","direction":"both"}""",
            """PATCH /webhooks/8 {"url":"https://crm.example.com/hook","direction":"inbound"}""",
            "DELETE /webhooks/8 ");
    }

    [Test]
    public async Task A_webhook_that_cannot_be_changed_is_taken_off_again()
    {
        ListCalls();
        ListWebhooks(Theirs, $"{Theirs},{Ours("both")}");
        _pbx.Map("POST", "webhooks", StubResponse.Json("""{"status":true}"""));
        _pbx.Map("PATCH", "webhooks/8", StubResponse.Json("""{"status":false,"message":"[red]No[/]"}""", status: 400));
        _pbx.Map("DELETE", "webhooks/8", StubResponse.Json("""{"status":true}"""));

        SampleResult result = await RunOnAsync("--webhook-url", "https://crm.example.com/hook");

        result.ExitCode.Should().Be(1);
        result.Errors.Should().Contain("! Webhook 8 was taken off the PBX again.").And.Contain("refused Webhooks.Update (invalid request, HTTP 400): [red]No[/].");
        _pbx.Journal.Count("DELETE", "webhooks/8").Should().Be(1);
    }

    [Test]
    public async Task What_is_not_asked_for_is_skipped_and_told_by_the_exit_code()
    {
        ListCalls();

        SampleResult result = await RunOnAsync();

        result.ExitCode.Should().Be(3, result.Output + result.Errors);
        result.Output.Should().ContainAll("- Look up a user: skipped", "- Add, change and remove a webhook: skipped", "3 steps worked, 2 skipped.");
        _pbx.Journal.Requests.Should().OnlyContain(request => request.Method == "GET");
        (result.Output + result.Errors).Should().NotContain(StubVendor.Token);
    }

    [Test]
    public async Task A_token_of_the_user_secrets_will_do()
    {
        ListCalls();
        Place.SetUserSecret("telephony-sdk-sangoma-crm-sample", "SangomaCrm:Token", StubVendor.Token);

        SampleResult result = await RunAsync("--base-address", _pbx.BaseAddress.AbsoluteUri);

        result.Steps.Should().HaveCount(3, result.Errors);
    }

    [Test]
    public async Task A_PBX_without_calls_leaves_nothing_to_show()
    {
        ListCalls("""{"status":true,"data":[]}""");

        SampleResult result = await RunOnAsync();

        result.ExitCode.Should().Be(3, result.Output + result.Errors);
        result.Output.Should().ContainAll("Listed the calls of the last 7 days: 0", "- Show a call: skipped", "- Download a recording: skipped");
    }

    [Test]
    public async Task Names_that_hold_markup_and_control_characters_are_shown_as_text()
    {
        ListCalls();
        _pbx.Map("GET", "users/extension/1000", StubResponse.Json("""{"id":"1","displayname":"[bold]Eve[/] \u001b[2J\nand [no"}"""));

        SampleResult result = await RunOnAsync("--extension", "1000");

        result.Steps[^1].Should().Be("Looked up extension 1000: [bold]Eve[/] \uFFFD[2J and [no");
    }

    [Test]
    public async Task A_self_signed_PBX_is_served_by_its_fingerprint(CancellationToken cancellationToken)
    {
        await _pbx.DisposeAsync();
        _pbx = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { StubVendor.SangomaCrm }, UseHttps = true }, cancellationToken);
        ListCalls();

        SampleResult distrusted = await RunOnAsync();
        SampleResult pinned = await RunOnAsync("--certificate-fingerprint", _pbx.CertificateFingerprint!);

        distrusted.ShouldFailWithOneLine(exitCode: 1).Should().Contain("for a self-signed one set CertificateFingerprints");
        pinned.Steps.Should().HaveCount(3);
    }

    [Test, Platform(Exclude = "Win")]
    public async Task Ctrl_C_during_the_download_leaves_no_file_and_ends_with_130(CancellationToken cancellationToken)
    {
        ListCalls();
        _pbx.Map("GET", $"calls/recording/{Uuid}", StubResponse.Bytes(new byte[100_000], "audio/x-wav") with { Fault = StubFault.HangInBody });
        using var process = StartOn(_pbx.BaseAddress);
        while (Place.Recordings.Length == 0)
        {
            await Task.Delay(20, cancellationToken);
        }

        await process.InterruptAsync(cancellationToken);
        SampleResult result = await process.EndAsync(cancellationToken);

        result.ShouldFailWithOneLine(exitCode: 130).Should().Be("✗ Cancelled.");
        Place.Recordings.Should().BeEmpty();
    }

    private static string Ours(string direction) => $$"""{"id":8,"url":"https://crm.example.com/hook","direction":"{{direction}}"}""";

    private Task<SampleResult> RunOnAsync(params string[] arguments) => RunOnAsync(_pbx.BaseAddress, arguments);

    private void ListWebhooks(params string[] inTurn)
    {
        StubResponse[] replies = [.. inTurn.Select(webhooks => StubResponse.Json($$"""{"status":true,"data":[{{webhooks}}]}"""))];
        _pbx.Map("GET", "webhooks", replies[0], replies[1..]);
    }

    /// <summary>The time in the address is not known in advance; the call of the built-in mappings is listed for all of them.</summary>
    private void ListCalls(string? reply = null)
    {
        reply ??= $$"""{"status":true,"data":[{"uuid":"{{Uuid}}","type":"END","calldate":1551929929,"source":"6025551212","destination":"1000","direction":"inbound","recordingfile":"a.wav"}]}""";
        _pbx.Server.Given(Request.Create().UsingGet().WithPath(_pbx.Path("calls/list/both/{since}/999/0"))).RespondWith(Response.Create().WithHeader("Content-Type", "application/json").WithBody(reply));
    }
}
