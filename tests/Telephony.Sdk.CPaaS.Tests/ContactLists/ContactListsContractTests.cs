namespace Telephony.Sdk.CPaaS.Tests.ContactLists;

[TestFixture]
public sealed class ContactListsContractTests : CPaaSContractTests
{
    [Test]
    public async Task A_list_is_created() => (await Client.ContactLists.CreateAsync("my_campaign_list")).Id.Should().Be("LSdb6a12e1f1");

    [Test]
    public Task A_name_that_is_taken_is_an_API_error() =>
        RefusedAsync(() => Client.ContactLists.CreateAsync("taken"), "ContactLists.Create", "list_name already exists");

    [Test]
    public async Task Contacts_are_added_with_their_fields()
    {
        CPaaSContact[] contacts =
        [
            new("ankit", Agent) { Fields = { ["field1"] = "Ankit", ["field2"] = "Jayswal", ["field3"] = "500" } },
            new("abc", Destination) { Fields = { ["field1"] = "abc", ["field2"] = "xyz", ["field3"] = "100" } },
        ];

        CPaaSImport import = await Client.ContactLists.AddAsync("LSaa8f9db7e6", contacts);

        import.Count.Should().Be(2);
        import.Message.Should().Be("(2) contacts imported successfully");
    }

    [Test]
    public async Task Contacts_are_imported_from_an_uploaded_file() =>
        (await Client.ContactLists.ImportAsync("LS608c393614", "contacts_dynamic_announcement.csv")).Count.Should().Be(2);
}
