using Quickstart;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.Quickstart;

/// <summary>What is told of operations that fail, on made-up documents.</summary>
public sealed class QuickstartRunTests
{
    private StringWriter _output = null!;
    private StringWriter _errors = null!;

    [SetUp]
    public void MakeScreen()
    {
        _output = new StringWriter();
        _errors = new StringWriter();
    }

    [TearDown]
    public void DeleteScreen()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Test]
    public async Task What_fails_is_told_in_one_line_and_the_others_run()
    {
        var first = new FakeDocument("First", () => "4 rows", () => throw new StepFailedException("The list is\nempty."), () => "3 rows");
        var second = new FakeDocument("Second", () => "2 rows");

        int exitCode = await RunAsync(first, second);

        exitCode.Should().Be(1);
        _output.ToString().Should().ContainAll("First", "4 rows", "3 rows", "Second", "2 rows").And.EndWith($"3 of 4 operations of 2 vendors worked, 1 failed.{Environment.NewLine}");
        _errors.ToString().Should().Be($"✗ GET calls 1 Calls.ListAsync: The list is empty.{Environment.NewLine}");
        first.HasEnded.Should().BeTrue();
    }

    [Test]
    public async Task A_vendor_that_cannot_start_does_not_keep_the_others_from_it()
    {
        int exitCode = await RunAsync(new FakeDocument("Broken") { IsBroken = true }, new FakeDocument("Second", () => "2 rows"));

        exitCode.Should().Be(1);
        _output.ToString().Should().Contain("2 rows");
        _errors.ToString().Should().Be($"✗ Broken: No free port.{Environment.NewLine}");
    }

    [Test]
    public async Task What_nobody_expects_is_named()
    {
        await RunAsync(new FakeDocument("First", () => throw new InvalidOperationException("[bold]Oh[/]")));

        _errors.ToString().Should().Contain("InvalidOperationException: [bold]Oh[/]");
    }

    [Test]
    public async Task What_came_back_is_shown_as_text()
    {
        await RunAsync(new FakeDocument("First", () => "[bold]Eve[/] \u001b[2J"));

        _output.ToString().Should().Contain("[bold]Eve[/] \uFFFD[2J");
    }

    [Test]
    public async Task Ctrl_C_ends_the_run()
    {
        using var stop = new CancellationTokenSource();
        var second = new FakeDocument("Second", () => "2 rows");
        var first = new FakeDocument("First", () =>
        {
            stop.Cancel();
            throw new TelephonyTransportException("The connection broke.", "Vendor", "Calls.List", mayHaveTakenEffect: true);
        });

        await FluentActions.Awaiting(() => NewRun().RunAsync([first, second], stop.Token)).Should().ThrowAsync<OperationCanceledException>();

        first.HasEnded.Should().BeTrue();
        _output.ToString().Should().NotContain("Second");
        _errors.ToString().Should().BeEmpty();
    }

    private Task<int> RunAsync(params VendorDocument[] documents) => NewRun().RunAsync(documents, CancellationToken.None);

    private QuickstartRun NewRun() => new(new Screen(_output, _errors), new Dictionary<StubVendor, Uri> { [StubVendor.SangomaCrm] = new("http://127.0.0.1") });
}
