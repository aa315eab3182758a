using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.Files;
using Telephony.Sdk.PhoneNumbers;
using Telephony.Sdk.Reliability.Tests.Readers;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.OddAnswers;

/// <summary>Inputs as people have them: numbers, names, files and settings.</summary>
internal static class OddInputs
{
    public static IReadOnlyList<OddAnswer> Values { get; } =
    [
        Lead("Asha\nRao"),
        Lead("Asha\0Rao"),
        Number("\u202A9876500240\u202C"),
        Number("98765\u200B00240"),
        Number("98765 O0240"),
        Contact("+918000680002"),
        OddAnswer.Of("CPaaS ClickToCall, destination", "+918000680002", () => new CPaaSClickToCall("919979270001", "15168148111", "+918000680002").TryValidate(out IReadOnlyList<RequestProblem> problems) ? "taken" : string.Join("; ", problems)),
        OddAnswer.Of("PhoneNumber.Parse, region IN", "+91 98765 00001", () => PhoneNumber.Parse("+91 98765 00001", "IN").ForCPaaS()),
        OddAnswer.Of("PhoneNumber.Parse, region IN", "098765-00001", () => PhoneNumber.Parse("098765-00001", "IN").ForExotel()),
        Setting<ExotelDocument, IExotelClient>("BaseAddress", "https://api.exotel.com/v1/Accounts/acme1"),
        Setting<ExotelDocument, IExotelClient>("Timeout", "1"),
        Setting<ExotelDocument, IExotelClient>("Timout", "00:00:10"),
        Setting<ExotelDocument, IExotelClient>("ApiToken", "\"test-token\""),
        Setting<SangamCrmDocument, SangamCrm.ISangamCrmClient>("TimeZone", "Asia/Calcutta"),
        Setting<SangamCrmDocument, SangamCrm.ISangamCrmClient>("TimeZone", "India Standard Time"),
        new("Exotel Calls.Connect", "called after the container was disposed", AfterDisposalAsync),
    ];

    public static IReadOnlyList<OddAnswer> FileLines { get; } =
    [
        FileOf("phone,name\n9.19877E+11,Asha\n"),
        FileOf("phone,name\n\"=\"\"09876500001\"\"\",Asha\n"),
        FileOf("phone;name\n9876500001;Jos\u00E9\n", Encoding.Latin1),
        FileOf("phone,name\n9876500001,Asha\n,,\n9876500002,Ravi\n,\n"),
        FileOf("phone,name\n+91 98765 00001,Asha\n098765-00001,Ravi\n"),
        FileOf("phone,name\nx,Asha\n9876500002,Ravi\n12,\n98765 O0003,Nila\n"),
        FileOf("number,name\n9876500001,Asha\n"),
        FileOf("phone\tname\n9876500001\t\"Asha\nRao\"\n"),
    ];

    private static OddAnswer Lead(string firstName) => OddAnswer.Of("ElisionDialer lead, first name", firstName, () =>
        new ElisionLead("09876500001", "1101") { FirstName = firstName }.TryValidate(out IReadOnlyList<RequestProblem> problems) ? "taken" : string.Join("; ", problems));

    private static OddAnswer Number(string number) => OddAnswer.Of("Exotel number", number, () =>
        new ExotelConnectRequest("09876500682", number, "08080804890").TryValidate(out IReadOnlyList<RequestProblem> problems) ? "taken" : string.Join("; ", problems));

    private static OddAnswer Contact(string number) => OddAnswer.Of("CPaaS contact", number, () =>
        new CPaaSContact("Asha", number).TryValidate(out IReadOnlyList<RequestProblem> problems) ? "taken" : string.Join("; ", problems));

    private static OddAnswer Setting<TDocument, TClient>(string key, string value)
        where TDocument : VendorDocument
        where TClient : notnull
    {
        VendorUnderTest vendor = AllVendors.Of<TDocument>();
        return new OddAnswer($"{vendor.Name} configuration", $"{key}: {value}", () => OddAnswer.ToldAsync(async () =>
        {
            IEnumerable<(string Key, string Value)> settings = [("BaseAddress", "https://vendor.example.com"), .. vendor.Document.OtherSettings, .. vendor.Credentials];
            IConfiguration all = new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Where(setting => setting.Key != key).Append((key, value)).Select(setting => KeyValuePair.Create("Vendor:" + setting.Item1, (string?)setting.Item2))).Build();
            var services = new ServiceCollection();
            vendor.Document.Add(services, all.GetSection("Vendor"));
            await using ServiceProvider provider = services.BuildServiceProvider();
            provider.GetRequiredService<TClient>();
            return "taken";
        }));
    }

    private static Task<string> AfterDisposalAsync()
    {
        var memory = new MemoryVendor(AllVendors.Of<ExotelDocument>());
        var exotel = memory.Services.GetRequiredService<IExotelClient>();
        memory.Dispose();
        return OddAnswer.ToldAsync(async () => (await exotel.Calls.GetAsync("b601")).ToString());
    }

    private static OddAnswer FileOf(string text, Encoding? encoding = null) => OddAnswer.Of("A file of leads, region IN", text, () =>
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, (encoding ?? new UTF8Encoding(false)).GetBytes(text));
            using TableFile file = TableFile.Open(path, [Column.PhoneNumber("phone", repeated: RepeatedNumber.Tell), Column.Text("name", isRequired: false)], new TableFileOptions { Region = "IN" });
            string rows = string.Join(", ", file.ReadAll(row => $"{row.PhoneNumber("phone")} {row.TextOrNull("name")}"));
            return $"{file.Description}: {string.Join("; ", [rows, .. file.Warnings.Select(warning => warning.ToString())])}";
        }
        catch (TableFileException exception)
        {
            return string.Join("; ", exception.Problems);
        }
        finally
        {
            File.Delete(path);
        }
    });
}
