namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSContactLists(IContactListsEndpoints endpoints) : ICPaaSContactLists
{
    public async Task<CPaaSReceipt> CreateAsync(string name, CancellationToken cancellationToken)
    {
        Check.ListName(name);
        return (await endpoints.CreateAsync(new ContactListBody(name), cancellationToken).ConfigureAwait(false)).ToReceipt();
    }

    public async Task<CPaaSImport> AddAsync(string listId, IReadOnlyCollection<CPaaSContact> contacts, CancellationToken cancellationToken)
    {
        Check.ListId(listId, nameof(listId));
        Check.Contacts(contacts);
        return (await endpoints.AddAsync(new ContactsBody(listId, contacts), cancellationToken).ConfigureAwait(false)).ToImport();
    }

    public async Task<CPaaSImport> ImportAsync(string listId, string fileName, CancellationToken cancellationToken)
    {
        Check.ListId(listId, nameof(listId));
        Check.FileName(fileName);
        return (await endpoints.ImportAsync(new ContactsFileBody(listId, fileName), cancellationToken).ConfigureAwait(false)).ToImport();
    }
}
