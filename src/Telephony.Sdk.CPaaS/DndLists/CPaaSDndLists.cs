namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSDndLists(IDndListsEndpoints endpoints) : ICPaaSDndLists
{
    public Task<CPaaSReceipt> CreateAsync(string name, CancellationToken cancellationToken)
    {
        Argument.Text(name, nameof(name), "Document for CPaaS APIs, \"Create Campaign DND List\"");
        return endpoints.CreateAsync(new DndListBody(name), cancellationToken);
    }

    public Task<CPaaSImport> AddAsync(string dndListId, IReadOnlyCollection<CPaaSDndContact> contacts, CancellationToken cancellationToken)
    {
        IdRules.DndList(dndListId, nameof(dndListId));
        ListRules.Contacts(contacts, CPaaSDndContact.Section, static (contact, item) => contact.Validate(item));
        return endpoints.AddAsync(new DndContactsBody(dndListId, contacts), cancellationToken);
    }

    public Task<CPaaSImport> ImportAsync(string dndListId, string fileName, CancellationToken cancellationToken)
    {
        IdRules.DndList(dndListId, nameof(dndListId));
        ListRules.FileName(fileName);
        return endpoints.ImportAsync(new DndContactsFileBody(dndListId, fileName), cancellationToken);
    }
}
