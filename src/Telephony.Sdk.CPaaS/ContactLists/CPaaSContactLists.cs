namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSContactLists(IContactListsEndpoints endpoints) : ICPaaSContactLists
{
    public Task<CPaaSReceipt> CreateAsync(string name, CancellationToken cancellationToken)
    {
        Argument.Text(name, nameof(name), "Document for CPaaS APIs, \"Create Campaign List\"");
        return endpoints.CreateAsync(new ContactListBody(name), cancellationToken);
    }

    public Task<CPaaSImport> AddAsync(string listId, IReadOnlyCollection<CPaaSContact> contacts, CancellationToken cancellationToken)
    {
        IdRules.List(listId, nameof(listId));
        ListRules.Contacts(contacts, CPaaSContact.Section, static (contact, item) => contact.Validate(item));
        return endpoints.AddAsync(new ContactsBody(listId, contacts), cancellationToken);
    }

    public Task<CPaaSImport> ImportAsync(string listId, string fileName, CancellationToken cancellationToken)
    {
        IdRules.List(listId, nameof(listId));
        ListRules.FileName(fileName);
        return endpoints.ImportAsync(new ContactsFileBody(listId, fileName), cancellationToken);
    }
}
