using Telephony.Sdk.Samples.Tests.Consoles;

namespace Telephony.Sdk.Samples.Tests.ElisionDialer;

/// <summary>What the console says to arguments that cannot work.</summary>
[CancelAfter(60_000)]
public sealed class UsageTests() : ConsoleFixture(SampleConsole.ElisionDialer)
{
    [TestCase("there is no file 'none.csv'", "--csv", "none.csv")]
    [TestCase("listId must be 2 to 14 digits", "--list-id", "1")]
    [TestCase("--transport must be Query or Form. See --help", "--transport", "foo")]
    [TestCase("--transport must be Query or Form. See --help", "--transport", "7")]
    [TestCase("name has 5 characters", "--list-name", "short")]
    [TestCase("--script-path is for your dialer", "--script-path", "/x.php")]
    [TestCase("needs --csv and --list-id", "--base-address", "https://dialer.example.com")]
    public Task Wrong_usage_ends_in_one_line(string expected, params string[] arguments) => ShouldRefuseAsync(expected, arguments);

    [TestCase("name\nx\n", "no column 'phone_number'")]
    [TestCase("phone_number\n", "holds no lead")]
    [TestCase("phone_number,name\n,x\n", "Line 2 has no phone_number")]
    [TestCase("phone_number,name\n1234567893,x\n12 34,y\n", "Line 3: phone_number must be digits")]
    [TestCase("", "is empty: it must begin with a line of headings")]
    public async Task A_file_without_leads_is_refused_before_anything_is_sent(string text, string expected)
    {
        string file = Place.FileNamed("leads.csv");
        await File.WriteAllTextAsync(file, text);

        await ShouldRefuseAsync(expected, "--csv", file);
    }
}
