namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSCallDetailRecords(ICallDetailRecordsEndpoints endpoints) : ICPaaSCallDetailRecords
{
    public Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByDateAsync(DateTime firstDay, DateTime lastDay, int? recordCount, int? offset, CancellationToken cancellationToken)
    {
        CallDetailRecordRules.Days(firstDay, lastDay);
        CallDetailRecordRules.Window(recordCount, offset);
        return endpoints.ListByDateAsync(new DateRangeBody(firstDay, lastDay, recordCount, offset), cancellationToken);
    }

    public Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByRequestAsync(string requestId, CancellationToken cancellationToken)
    {
        IdRules.Request(requestId, nameof(requestId));
        return endpoints.ListByRequestAsync(new RequestIdBody(requestId), cancellationToken);
    }

    public Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByCampaignAsync(string campaignId, CancellationToken cancellationToken)
    {
        IdRules.Campaign(campaignId);
        return endpoints.ListByCampaignAsync(new CampaignIdBody(campaignId), cancellationToken);
    }
}
