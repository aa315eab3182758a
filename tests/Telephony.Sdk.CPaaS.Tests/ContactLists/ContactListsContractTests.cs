namespace Telephony.Sdk.CPaaS.Tests.ContactLists;

[TestFixture]
public sealed class ContactListsContractTests : CPaaSContractTests
{
    [Test]
    public Task A_name_that_is_taken_is_an_API_error() =>
        RefusedAsync(() => Client.ContactLists.CreateAsync("taken"), "ContactLists.Create", "list_name already exists");
}
