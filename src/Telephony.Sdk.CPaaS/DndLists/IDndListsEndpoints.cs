using Refit;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.CPaaS;

/// <summary>"Create Campaign DND List", "Add DND Contacts To List" and "Add DND Contacts to List via CSV File" of the document.</summary>
internal interface IDndListsEndpoints
{
    [Post("/api/create_campaign_dnd_list"), Resend(ResendRule.Never)]
    Task<CPaaSDndListReply> CreateAsync([Body] DndListBody body, CancellationToken cancellationToken);

    [Post("/api/add_dnd_contact_to_list"), Resend(ResendRule.Never)]
    Task<CPaaSReply> AddAsync([Body] DndContactsBody body, CancellationToken cancellationToken);

    [Post("/api/import_dnd_contacts_csv"), Resend(ResendRule.Never)]
    Task<CPaaSReply> ImportAsync([Body] DndContactsFileBody body, CancellationToken cancellationToken);
}
