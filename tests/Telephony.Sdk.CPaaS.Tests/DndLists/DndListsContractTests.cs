namespace Telephony.Sdk.CPaaS.Tests.DndLists;

[TestFixture]
public sealed class DndListsContractTests : CPaaSContractTests
{
    [Test]
    public async Task A_DND_list_is_created() => (await Client.DndLists.CreateAsync("my_first_DND_list")).Id.Should().Be("DNda1b361461");

    [Test]
    public async Task Contacts_are_added()
    {
        CPaaSImport import = await Client.DndLists.AddAsync("DN95716be314", [new CPaaSDndContact("ankit", Agent), new CPaaSDndContact("abc", Destination)]);

        import.Count.Should().Be(2);
        import.Message.Should().Be("(2) DND contacts imported successfully");
    }

    [Test]
    public async Task Contacts_are_imported_from_an_uploaded_file() => (await Client.DndLists.ImportAsync("DNd2b09f8f80", "dnd_contacts.csv")).Count.Should().Be(2);
}
