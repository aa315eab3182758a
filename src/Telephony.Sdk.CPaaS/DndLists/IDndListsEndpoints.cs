namespace Telephony.Sdk.CPaaS;

/// <summary>"Create Campaign DND List", "Add DND Contacts To List" and "Add DND Contacts to List via CSV File" of the document.</summary>
internal interface IDndListsEndpoints
{
    [Post("/api/create_campaign_dnd_list"), Resend(ResendRule.Never), ReplyId("dnd_list_id")]
    Task<CPaaSReceipt> CreateAsync([Body] DndListBody body, CancellationToken cancellationToken);

    [Post("/api/add_dnd_contact_to_list"), Resend(ResendRule.Never)]
    Task<CPaaSImport> AddAsync([Body] DndContactsBody body, CancellationToken cancellationToken);

    [Post("/api/import_dnd_contacts_csv"), Resend(ResendRule.Never)]
    Task<CPaaSImport> ImportAsync([Body] DndContactsFileBody body, CancellationToken cancellationToken);
}

internal sealed record DndListBody([property: JsonPropertyName("dnd_list_name")] string Name);

internal sealed record DndContactsBody([property: JsonPropertyName("dnd_list_id")] string DndListId, [property: JsonPropertyName("dnd_contacts")] IReadOnlyCollection<CPaaSDndContact> Contacts);

internal sealed record DndContactsFileBody([property: JsonPropertyName("dnd_list_id")] string DndListId, [property: JsonPropertyName("dnd_csv_name")] string FileName);
