using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangomaCrm;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>The table of outcomes in docs/call-records.md is what the code does, row by row, and has every word that the code knows.</summary>
public sealed class CallRecordsPageTests
{
    private static readonly Dictionary<string, Func<string, CallRecord>> s_vendors = new()
    {
        ["Sangoma CRM"] = _ => new SangomaCall(new SangomaCallRow { Uuid = "1.2" }).ToCallRecord(),
        ["Exotel"] = word => new ExotelCall { Sid = "1", Status = new ExotelCallStatus(word) }.ToCallRecord(),
        ["CPaaS"] = word => new CPaaSCallDetailRecord { UniqueId = "1", CallStatus = new CPaaSCallStatus(word) }.ToCallRecord(),
        ["iBizFone IVR"] = word => new IbizfoneCallLog { CallId = "1", Status = new IbizfoneCallStatus(word) }.ToCallRecord(),
    };

    private static readonly string[] s_outcomes = ["answered", "not-answered", "busy", "failed", "cancelled", "do-not-disturb", "in-progress", "unknown"];

    [TestCaseSource(nameof(Rows))]
    public void A_row_is_what_the_code_does(string vendor, string word, string outcome)
    {
        s_vendors[vendor](word).Outcome.Value.Should().Be(outcome);
        s_outcomes.Should().Contain(outcome);
    }

    [Test]
    public void Every_documented_word_has_a_row() =>
        Rows().Select(row => $"{row.Arguments[0]} {row.Arguments[1]}").Should().OnlyHaveUniqueItems().And.Contain(
        [
            .. Known<ExotelCallStatus>("Exotel"),
            .. Known<CPaaSCallStatus>("CPaaS"),
            .. Known<CPaaSDialStatus>("CPaaS"),
            .. Known<IbizfoneCallStatus>("iBizFone IVR"),
        ]);

    [TestCase("Exotel")]
    [TestCase("CPaaS")]
    [TestCase("iBizFone IVR")]
    public void Any_other_word_is_unknown(string vendor) => s_vendors[vendor]("PARKED").Outcome.Should().Be(CallOutcome.Unknown);

    [Test]
    public void Dialling_decides_where_a_record_of_CPaaS_has_no_status_of_the_call()
    {
        new CPaaSCallDetailRecord { DialStatus = CPaaSDialStatus.Dnd }.ToCallRecord().Outcome.Should().Be(CallOutcome.DoNotDisturb);
        new CPaaSCallDetailRecord { DialStatus = CPaaSDialStatus.Answer, CallStatus = new CPaaSCallStatus("NO ANSWER") }.ToCallRecord().Outcome.Should().Be(CallOutcome.NotAnswered);
    }

    private static IEnumerable<string> Known<T>(string vendor) =>
        typeof(T).GetProperties().Where(property => property.PropertyType == typeof(T)).Select(property => $"{vendor} {property.GetValue(null)}");

    private static IEnumerable<TestCaseData> Rows() =>
        from line in File.ReadLines(Path.Combine(RepositoryPaths.Root, "docs", "call-records.md")).SkipWhile(line => !line.StartsWith("| Vendor |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
        let cells = line.Split('|').Select(cell => cell.Trim().Trim('`')).ToArray()
        select new TestCaseData(cells[1], cells[2], cells[3]);
}
