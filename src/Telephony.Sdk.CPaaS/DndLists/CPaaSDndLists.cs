namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSDndLists(IDndListsEndpoints endpoints) : ICPaaSDndLists
{
    public async Task<CPaaSReceipt> CreateAsync(string name, CancellationToken cancellationToken)
    {
        Check.DndListName(name);
        return (await endpoints.CreateAsync(new DndListBody(name), cancellationToken).ConfigureAwait(false)).ToReceipt();
    }

    public async Task<CPaaSImport> AddAsync(string dndListId, IReadOnlyCollection<CPaaSDndContact> contacts, CancellationToken cancellationToken)
    {
        Check.DndListId(dndListId, nameof(dndListId));
        Check.DndContacts(contacts);
        return (await endpoints.AddAsync(new DndContactsBody(dndListId, contacts), cancellationToken).ConfigureAwait(false)).ToImport();
    }

    public async Task<CPaaSImport> ImportAsync(string dndListId, string fileName, CancellationToken cancellationToken)
    {
        Check.DndListId(dndListId, nameof(dndListId));
        Check.FileName(fileName);
        return (await endpoints.ImportAsync(new DndContactsFileBody(dndListId, fileName), cancellationToken).ConfigureAwait(false)).ToImport();
    }
}
