using Refit;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.CPaaS;

/// <summary>"CDR API REQUESTS" of the document. They are reads, although they are POSTs.</summary>
internal interface ICallDetailRecordsEndpoints
{
    [Post("/api/get_cdr_by_date"), Resend(ResendRule.Safe)]
    Task<CPaaSRowsReply<CPaaSCallDetailRecord>> ListByDateAsync([Body] DateRangeBody body, CancellationToken cancellationToken);

    [Post("/api/get_cdr_by_request_id"), Resend(ResendRule.Safe)]
    Task<CPaaSRowsReply<CPaaSCallDetailRecord>> ListByRequestAsync([Body] RequestIdBody body, CancellationToken cancellationToken);

    [Post("/api/get_cdr_by_campaign_id"), Resend(ResendRule.Safe)]
    Task<CPaaSRowsReply<CPaaSCallDetailRecord>> ListByCampaignAsync([Body] CampaignIdBody body, CancellationToken cancellationToken);
}
