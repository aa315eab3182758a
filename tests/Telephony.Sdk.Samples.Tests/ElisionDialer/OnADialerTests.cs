using Telephony.Sdk.Samples.Tests.Consoles;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples.Tests.ElisionDialer;

/// <summary>The sample on a server of the test's own that stands for the dialer.</summary>
[CancelAfter(60_000)]
public sealed class OnADialerTests() : ConsoleFixture(SampleConsole.ElisionDialer)
{
    private const string Created = """{"lead 1":{"success":true,"message":"Record(s) Created","data":"1234567893|1101|1036||NEW|"}}""";

    private TelephonyStubs _dialer = null!;
    private string _file = null!;

    [SetUp]
    public async Task StartDialer()
    {
        _dialer = await TelephonyStubs.StartAsync();
        _file = Place.FileNamed("leads.csv");
        await File.WriteAllTextAsync(_file, "phone_number,first_name,last_name,email,city,postal_code,vendor_lead_code\n1234567893,test,test,a@example.com,Ahmedabad,91,1236\n");
    }

    [TearDown]
    public async Task StopDialer() => await _dialer.DisposeAsync();

    [Test]
    public async Task Leads_go_into_a_list_that_is_there_and_none_is_added()
    {
        _dialer.Map("GET", "/dialer/elision_api.php", _ => StubResponse.Text(Created));

        SampleResult result = await RunOnAsync();

        result.ExitCode.Should().Be(3, result.Output + result.Errors);
        result.Output.Should().ContainAll("- Add a list: skipped", "Imported 1 lead into the list 1101", "1 step worked, 1 skipped.");
        _dialer.Journal.Requests.Should().ContainSingle().Which.Query["multi_leads"].Should().Be(
            """[{"city":"Ahmedabad","email":"a@example.com","phone_number":"1234567893","first_name":"test","last_name":"test","vendor_lead_code":"1236","list_id":"1101","postal_code":"91"}]""");
        (result.Output + result.Errors).Should().NotContain(StubVendor.Token);
    }

    [Test]
    public async Task A_list_is_added_inactive_by_a_form_at_another_path()
    {
        _dialer.Map("POST", "/vicidial/non_agent_api.php", request => StubResponse.Text(
            request.Form["function"] == "add_list" ? """{"success":true,"message":"1101 list created","data":{"list_id":"1101","list_name":"Spring"}}""" : Created));

        SampleResult result = await RunOnAsync("--campaign", "TESTCAMP", "--list-name", "Spring sale", "--transport", "Form", "--script-path", "/vicidial/non_agent_api.php");

        result.ExitCode.Should().Be(0, result.Output + result.Errors);
        _dialer.Journal.Requests.Select(request => request.Form["function"]).Should().Equal("add_list", "add_multi_lead");
        _dialer.Journal.Requests[0].Form["active"].Should().Be("N");
        result.Errors.Should().Contain("! The dialer changed of it: Name.");
    }

    [Test]
    public async Task The_words_of_a_refused_request_are_in_the_table()
    {
        _dialer.Map("GET", "/dialer/elision_api.php", _ => StubResponse.Text("""{"success":false,"message":"no permission"}"""));

        SampleResult result = await RunOnAsync();

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("no permission");
        result.Output.Should().Contain("refused").And.Contain("no permission").And.NotContain("nothing that can be used");
    }

    [Test]
    public async Task Many_leads_that_are_all_created_need_no_table(CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(_file, "phone_number\n" + string.Concat(Enumerable.Range(10, 51).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"98765000{i}\n"))), cancellationToken);
        string reply = "{" + string.Join(",", Enumerable.Range(1, 51).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\"lead {i}\":{{\"success\":true}}"))) + "}";
        _dialer.Map("GET", "/dialer/elision_api.php", _ => StubResponse.Text(reply));

        SampleResult result = await RunOnAsync();

        result.Output.Should().Contain("Imported 51 leads").And.NotContain("Phone number");
    }

    [Test]
    public async Task A_lead_that_is_refused_is_told_by_the_table_and_the_exit_code(CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(_file, "first_name,phone_number\n\"[red]Eve, A.\",9876500001\nBob,9876500002\n", cancellationToken);
        _dialer.Map("GET", "/dialer/elision_api.php", _ => StubResponse.Text(
            """{"lead 1":{"success":false,"message":"Invalid phone number","data":"9876500001"},"lead 2":{"success":true,"message":"Record(s) Created","data":"9876500002|1101|1036||NEW|"}}"""));

        SampleResult result = await RunOnAsync();

        result.ShouldFailWithOneLine(exitCode: 1).Should().Contain("1 of 2 leads was not created; the table says why.");
        result.Output.Should().Contain("[red]Eve, A.").And.Contain("Invalid phone number").And.Contain("9876500002");
    }

    [Test]
    public async Task A_file_of_a_spreadsheet_is_read_as_it_is(CancellationToken cancellationToken)
    {
        await File.WriteAllBytesAsync(_file, [.. "phone_number;first_name\r\n+91 98765 00001;Jos"u8, 0xE9, .. "\r\n;\r\n098765-00001;again\r\n"u8], cancellationToken);
        _dialer.Map("GET", "/dialer/elision_api.php", _ => StubResponse.Text(Created));

        SampleResult result = await RunOnAsync();

        result.Output.Should().ContainAll("leads.csv: CSV, windows-1252, separated by ';'; 1 row.", "José", "Imported 1 lead into the list 1101");
        result.Errors.Should().Contain("! leads.csv, line 4, phone_number: has the same number as line 2, and is left out");
        _dialer.Journal.Requests.Should().ContainSingle().Which.Query["multi_leads"].Should().Contain("\"phone_number\":\"9876500001\"");
    }

    private Task<SampleResult> RunOnAsync(params string[] arguments) => RunOnAsync(_dialer.BaseAddress, ["--list-id", "1101", "--csv", _file, .. arguments]);
}
