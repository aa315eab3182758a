using Telephony.Sdk.Samples.Tests.Consoles;

namespace Telephony.Sdk.Samples.Tests.ElisionDialer;

/// <summary>What the console says to arguments that cannot work.</summary>
[CancelAfter(60_000)]
public sealed class UsageTests() : ConsoleFixture(SampleConsole.ElisionDialer)
{
    [TestCase("'none.csv' is not there.", "--csv", "none.csv")]
    [TestCase("listId must be 2 to 14 digits", "--list-id", "1")]
    [TestCase("--transport must be Query or Form. See --help", "--transport", "foo")]
    [TestCase("--transport must be Query or Form. See --help", "--transport", "7")]
    [TestCase("name has 5 characters", "--list-name", "short")]
    [TestCase("--region must be the two letters of a country, such as IN.", "--region", "India")]
    [TestCase("Encoding must be the name of a charset", "--encoding", "latin-99")]
    [TestCase("--repeated must be Tell, Skip or Refuse.", "--repeated", "allow")]
    [TestCase("--script-path is for your dialer", "--script-path", "/x.php")]
    [TestCase("needs --csv and --list-id", "--base-address", "https://dialer.example.com")]
    public Task Wrong_usage_ends_in_one_line(string expected, params string[] arguments) => ShouldRefuseAsync(expected, arguments);

    [TestCase("phone_number\n9876500001\n9876500001\n", "line 3, phone_number: has the same number as line 2", "--repeated", "refuse")]
    [TestCase("phone_number\n098765 00001\n", "has 11 digits, too many for a number of US", "--region", "us")]
    [TestCase("name\nx\n", "no column 'phone_number'")]
    [TestCase("phone_number\n", "holds no lead")]
    [TestCase("phone_number,name\n,x\n", "line 2, phone_number: is empty")]
    [TestCase("phone_number,name\n1234567893,x\n98765x0001,y\n9.19877E+11,z\n", "2 problems: line 3, phone_number: holds 'x' (U+0078, character 6), which no phone number has; line 4, phone_number: is a spreadsheet's short form")]
    [TestCase("", "is empty")]
    public async Task A_file_without_leads_is_refused_before_anything_is_sent(string text, string expected, params string[] arguments)
    {
        string file = Place.FileNamed("leads.csv");
        await File.WriteAllTextAsync(file, text);

        await ShouldRefuseAsync(expected, ["--csv", file, .. arguments]);
    }
}
