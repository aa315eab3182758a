namespace Telephony.Sdk.ElisionDialer.Tests.Leads;

[TestFixture]
public sealed class LeadsContractTests : ElisionContractTests
{
    [TestCase(ElisionTransport.Query)]
    [TestCase(ElisionTransport.Form)]
    public async Task A_lead_is_added(ElisionTransport transport)
    {
        ElisionLeadImport import = await By(transport).Leads.AddAsync([Dialer.Lead()]);

        import.AllCreated.Should().BeTrue();
        ElisionLeadOutcome lead = import.Outcomes.Should().ContainSingle().Which;
        lead.State.Should().Be(ElisionLeadState.Created);
        lead.LeadId.Should().Be("1036");
        lead.ListId.Should().Be("1101");
        lead.Status.Should().Be(ElisionLeadStatus.New);
        lead.Message.Should().Be("Record(s) Created");
        lead.Text.Should().Be("""{"success":true,"message":"Record(s) Created","data":"1234567893|1101|1036||NEW|"}""");
        lead.Error.Should().BeNull();
    }

    [Test]
    public async Task A_lead_needs_a_number_and_a_list_only() =>
        (await Client.Leads.AddAsync(new ElisionLead("1234567893", "1101"))).State.Should().Be(ElisionLeadState.Created);

    [Test]
    public async Task A_lead_that_is_refused_is_no_exception()
    {
        ElisionLeadOutcome lead = await Client.Leads.AddAsync(new ElisionLead("1293", "1101"));

        lead.State.Should().Be(ElisionLeadState.Refused);
        lead.Message.Should().Be("Invalid phone number");
        lead.LeadId.Should().BeNull();
    }

    [Test]
    public async Task Outcomes_keep_the_order_of_the_leads_whatever_the_order_of_the_reply()
    {
        ElisionLead[] leads = [new("1234567893", "1101"), new("1293", "1101"), new("00911234567894", "1101")];

        ElisionLeadImport import = await Client.Leads.AddAsync(leads);

        import.AllCreated.Should().BeFalse();
        import.Failure.Should().BeNull();
        import.Outcomes.Select(outcome => (outcome.Index, outcome.Lead, outcome.State, outcome.LeadId)).Should().Equal(
            (0, leads[0], ElisionLeadState.Created, "1037"),
            (1, leads[1], ElisionLeadState.Refused, null),
            (2, leads[2], ElisionLeadState.Created, "1038"));
    }
}
