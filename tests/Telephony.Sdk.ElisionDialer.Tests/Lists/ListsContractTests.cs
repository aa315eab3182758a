namespace Telephony.Sdk.ElisionDialer.Tests.Lists;

[TestFixture]
public sealed class ListsContractTests : ElisionContractTests
{
    [TestCase(ElisionTransport.Query)]
    [TestCase(ElisionTransport.Form)]
    public async Task A_list_is_added(ElisionTransport transport)
    {
        ElisionListResult added = await By(transport).Lists.AddAsync(Dialer.NewList());

        added.Should().BeEquivalentTo(new ElisionListResult { ListId = "1101", Name = "Test API list", CampaignId = "TESTCAMP", Message = "1101 list created" });
    }

    [TestCase("1102", true)]
    [TestCase("1103", false)]
    [TestCase("1108", null)]
    [TestCase("1109", null)]
    public async Task A_list_is_added_active_or_not_and_whatever_PHP_prints_first(string listId, bool? isActive)
    {
        ElisionNewList list = Dialer.NewList(listId);
        list.IsActive = isActive;

        (await Client.Lists.AddAsync(list)).Message.Should().Be(listId + " list created");
    }

    [TestCase("1104", TelephonyErrorKind.Forbidden, "test-account User does not have permission to add list in the system")]
    [TestCase("1105", TelephonyErrorKind.NotFound, "TESTCAMP campaign does not exist")]
    [TestCase("1106", TelephonyErrorKind.Conflict, "1106 list already exist")]
    [TestCase("1107", TelephonyErrorKind.Forbidden, "auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - test-account|add_list")]
    public async Task A_refusal_is_typed_by_kind_in_either_dialect(string listId, TelephonyErrorKind kind, string words)
    {
        TelephonyApiException refusal = (await Client.Awaiting(it => it.Lists.AddAsync(Dialer.NewList(listId))).Should().ThrowAsync<TelephonyApiException>()).Which;

        refusal.Kind.Should().Be(kind);
        refusal.VendorMessage.Should().Be(words);
        refusal.ToString().Should().NotContain("test-token");
        refusal.ReplyText.Should().NotContain("test-token");
    }

    [Test]
    public async Task A_page_in_place_of_a_reply_is_a_protocol_error_that_says_so() =>
        (await Client.Awaiting(it => it.Lists.AddAsync(Dialer.NewList("1110"))).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain("HTML page");

    [TestCase(ElisionTransport.Query)]
    [TestCase(ElisionTransport.Form)]
    public async Task The_active_lists_are_read_with_the_hyphens_of_their_names(ElisionTransport transport)
    {
        IReadOnlyList<ElisionActiveList> lists = (await By(transport).Lists.ListActiveAsync()).Lists;

        lists.Select(list => (list.CampaignId, list.ListId, list.Name)).Should().Equal(
            ("NIKHIL", "1101", "Test API list"),
            ("kartik", "2018", "kartik jagani"),
            ("TESTING", "20042018", "20042018-hardik"),
            ("NIKHIL", "26042018", "26042018_custom-form"),
            ("TESTING", "6547", "testA"),
            ("radhika", "522018", "522018"),
            ("testcmp", "1652018", "1652018"),
            ("Elision", "2352018", "2352018"),
            ("test_plk", "260518", "260518 test"));
        lists[2].Text.Should().Be("TESTING-20042018-20042018-hardik");
    }
}
