namespace Telephony.Sdk.Testing.Tests.Shapes;

public sealed class IbizfoneShapeTests() : ShapeFixture(StubVendor.IbizfoneIvr)
{
    [TestCase("Agents.SetStatus", "action=ManageAgent&agentnum=9876543210&status=OFF", "Success")]
    [TestCase("Holidays.Add", "action=holiday&hdate=2027-08-15", "Success")]
    [TestCase("OfficeHours.Set", "action=OfficeTime&day=Saturday&st_time=10:00%20AM&en_time=01:15%20PM", "Success")]
    [TestCase("OfficeHours.Set", "action=OfficeTime&day=Sunday&st_time=12:00%20AM&en_time=12:00%20AM", "Invalid Time")]
    public async Task Other_values_are_answered(string operation, string query, string words) =>
        (await ShapeAsync(operation, HttpMethod.Get, Address(query))).Should().Be(words);

    [TestCase("action=ManageAgent&agentnum=9876543210&status=BUSY", "status")]
    [TestCase("action=ManageAgent&agentnum=nobody&status=OFF", "agentnum")]
    [TestCase("action=holiday&hdate=15-08-2027", "hdate")]
    [TestCase("action=holiday", "hdate")]
    [TestCase("action=OfficeTime&day=Someday&st_time=10:00%20AM&en_time=01:15%20PM", "day")]
    [TestCase("action=OfficeTime&day=Sunday&st_time=10:00&en_time=01:15%20PM", "st_time")]
    [TestCase("action=holiday&hdate=2027-08-15&note=x", "note")]
    public async Task What_the_document_does_not_allow_is_told(string query, string field) =>
        (await RefusalAsync(HttpMethod.Get, Address(query))).Should().Contain($"query parameter '{field}'");

    private static string Address(string query) => $"/settings/handler.ashx?apikey={StubVendor.Token}&custid={StubVendor.Account}&{query}";
}
