namespace Telephony.Sdk.Core.Tests.Calls;

public sealed class CallRecordTests
{
    [Test]
    public void Calls_of_two_accounts_are_told_apart_also_under_one_id()
    {
        var pune = new CallRecord("Sangoma CRM", "1551929887.12") { Account = "pune" };
        var delhi = new CallRecord("Sangoma CRM", "1551929887.12") { Account = "delhi" };

        pune.Should().NotBe(delhi);
        pune.Should().Be(delhi with { Account = "pune" });
    }

    [TestCase("pune", "Sangoma CRM (pune) 7.1 1000 -> 2000 (inbound, answered)")]
    [TestCase(null, "Sangoma CRM 7.1 1000 -> 2000 (inbound, answered)")]
    public void A_call_names_its_account_behind_the_vendor(string? account, string expected) =>
        new CallRecord("Sangoma CRM", "7.1") { Account = account, From = "1000", To = "2000", Direction = CallDirection.Inbound, Outcome = CallOutcome.Answered }.ToString().Should().Be(expected);
}
