using Refit;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.CPaaS;

/// <summary>"Create Campaign List", "Add Contacts to List" and "Import Contacts via CSV File" of the document.</summary>
internal interface IContactListsEndpoints
{
    [Post("/api/create_campaign_list"), Resend(ResendRule.Never)]
    Task<CPaaSListReply> CreateAsync([Body] ContactListBody body, CancellationToken cancellationToken);

    [Post("/api/add_contact_to_list"), Resend(ResendRule.Never)]
    Task<CPaaSReply> AddAsync([Body] ContactsBody body, CancellationToken cancellationToken);

    [Post("/api/import_broadcast_contacts_csv"), Resend(ResendRule.Never)]
    Task<CPaaSReply> ImportAsync([Body] ContactsFileBody body, CancellationToken cancellationToken);
}
