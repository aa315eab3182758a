using System.Globalization;
using System.Text.RegularExpressions;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.Quickstart;

/// <summary>The command that the README begins with, as a process.</summary>
[CancelAfter(120_000)]
public sealed partial class QuickstartTests : SampleFixture
{
    [Test]
    public async Task Every_operation_of_every_vendor_works(CancellationToken cancellationToken)
    {
        SampleResult result = await RunAsync(cancellationToken);

        result.Errors.Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        Match last = LastLine().Match(result.Output);
        last.Success.Should().BeTrue("it said: {0}", result.Output);
        last.Groups["operations"].Value.Should().Be(result.Steps.Length.ToString(CultureInfo.InvariantCulture));
        last.Groups["vendors"].Value.Should().Be(VendorDocument.All.Count.ToString(CultureInfo.InvariantCulture));
        result.Output.Split('\n').Should().Contain(VendorDocument.All.Select(document => document.Name));
    }

    [Test]
    public async Task Each_line_says_what_was_called_and_what_came_back(CancellationToken cancellationToken)
    {
        SampleResult result = await RunAsync(cancellationToken);

        result.Steps.Should().OnlyContain(line => Line().IsMatch(line));
        result.Output.Should().NotContain(StubVendor.Token);
        result.Output.Where(c => char.IsControl(c) && c is not ('\n' or '\r')).Should().BeEmpty();
    }

    [TestCaseSource(typeof(VendorDocument), nameof(VendorDocument.All))]
    public async Task A_vendor_shows_all_that_its_document_describes(VendorDocument document)
    {
        SampleResult result = await RunAsync(TestContext.CurrentContext.CancellationToken, "--vendor", document.Name.ToUpperInvariant());

        result.ExitCode.Should().Be(0, result.Errors);
        result.Output.Should().EndWith($"All {Words.Count(document.Operations.Count, "operation")} of 1 vendor worked.{Environment.NewLine}");
        result.Output.Split('\n').Should().Contain(document.Name);
    }

    [Test]
    public async Task A_vendor_that_is_not_there_is_answered_with_those_that_are(CancellationToken cancellationToken)
    {
        SampleResult result = await RunAsync(cancellationToken, "--vendor", "nobody");

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("'nobody'").And.ContainAll(VendorDocument.All.Select(document => document.Name));
        result.Output.Should().BeEmpty();
    }

    [Test]
    public async Task Help_names_the_vendors_and_the_exit_codes(CancellationToken cancellationToken)
    {
        SampleResult result = await RunAsync(cancellationToken, "--help");

        result.ExitCode.Should().Be(0);
        result.Output.Should().ContainAll("--vendor", "Exit codes").And.ContainAll(VendorDocument.All.Select(document => document.Name));
    }

    private Task<SampleResult> RunAsync(CancellationToken cancellationToken, params string[] arguments) =>
        SampleProcess.RunAsync("Quickstart", Place, arguments, cancellationToken);

    [GeneratedRegex(@"^All (?<operations>\d+) operations of (?<vendors>\d+) vendors? worked\.\r?\n\z", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LastLine();

    [GeneratedRegex(@"^\S.*? +([A-Za-z.]+(Async|Parse|ToScript))(, [A-Za-z.]+Async)* +\S", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();
}
