namespace Telephony.Sdk.CPaaS;

/// <summary>"Create Campaign List", "Add Contacts to List" and "Import Contacts via CSV File" of the document.</summary>
internal interface IContactListsEndpoints
{
    [Post("/api/create_campaign_list"), Resend(ResendRule.Never), ReplyId("list_id")]
    Task<CPaaSReceipt> CreateAsync([Body] ContactListBody body, CancellationToken cancellationToken);

    [Post("/api/add_contact_to_list"), Resend(ResendRule.Never)]
    Task<CPaaSImport> AddAsync([Body] ContactsBody body, CancellationToken cancellationToken);

    [Post("/api/import_broadcast_contacts_csv"), Resend(ResendRule.Never)]
    Task<CPaaSImport> ImportAsync([Body] ContactsFileBody body, CancellationToken cancellationToken);
}

internal sealed record ContactListBody([property: JsonPropertyName("list_name")] string Name);

internal sealed record ContactsBody([property: JsonPropertyName("list_id")] string ListId, [property: JsonPropertyName("contacts")] IReadOnlyCollection<CPaaSContact> Contacts);

internal sealed record ContactsFileBody([property: JsonPropertyName("list_id")] string ListId, [property: JsonPropertyName("csv_name")] string FileName);
