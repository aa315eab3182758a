using Telephony.Sdk.Samples.Tests.Consoles;

namespace Telephony.Sdk.Samples.Tests.SangomaCrm;

/// <summary>What the console says to arguments that cannot work.</summary>
[CancelAfter(60_000)]
public sealed class UsageTests() : ConsoleFixture(SampleConsole.SangomaCrm)
{
    [TestCase("without user name and password", "--base-address", "https://me:s3cret@pbx.example.com")]
    [TestCase("--webhook-url must be an absolute http or https address", "--webhook-url", "ftp://crm.example.com")]
    [TestCase("--days must be a whole number from 1 to 3650.", "--base-address", "https://pbx.example.com", "--days", "0")]
    [TestCase("--days is for your PBX", "--days", "3")]
    [TestCase("--certificate-fingerprint is for your PBX", "--certificate-fingerprint", "00")]
    [TestCase("directory", "--output", ".")]
    [TestCase("does not exist", "--output", "no-such-directory/a.wav")]
    [TestCase("CertificateFingerprints", "--base-address", "https://pbx.example.com", "--certificate-fingerprint", "00")]
    public Task Wrong_usage_ends_in_one_line(string expected, params string[] arguments) => ShouldRefuseAsync(expected, arguments);

    [Test]
    public async Task An_id_that_cannot_be_one_is_refused()
    {
        SampleResult result = await RunAsync("--uuid", "a/b");

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("uuid holds '/'");
    }

    [Test]
    public async Task A_file_that_exists_is_not_replaced(CancellationToken cancellationToken)
    {
        string file = Place.FileNamed("recording.wav");
        await File.WriteAllTextAsync(file, "mine", cancellationToken);

        SampleResult result = await RunAsync("--output", file);

        result.ShouldFailWithOneLine(exitCode: 2).Should().Contain("exists");
        (await File.ReadAllTextAsync(file, cancellationToken)).Should().Be("mine");
    }
}
