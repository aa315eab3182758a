namespace Telephony.Sdk.CPaaS;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class CPaaSCallDetailRecords(ICallDetailRecordsEndpoints endpoints) : ICPaaSCallDetailRecords
{
    public async Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByDateAsync(DateTime firstDay, DateTime lastDay, int? recordCount, int? offset, CancellationToken cancellationToken)
    {
        Check.DateRange(firstDay, lastDay);
        Check.Window(recordCount, offset);
        return (await endpoints.ListByDateAsync(new DateRangeBody(firstDay, lastDay, recordCount, offset), cancellationToken).ConfigureAwait(false)).ToRows();
    }

    public async Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByRequestAsync(string requestId, CancellationToken cancellationToken)
    {
        Check.RequestId(requestId, nameof(requestId));
        return (await endpoints.ListByRequestAsync(new RequestIdBody(requestId), cancellationToken).ConfigureAwait(false)).ToRows();
    }

    public async Task<IReadOnlyList<CPaaSCallDetailRecord>> ListByCampaignAsync(string campaignId, CancellationToken cancellationToken)
    {
        Check.CampaignId(campaignId);
        return (await endpoints.ListByCampaignAsync(new CampaignIdBody(campaignId), cancellationToken).ConfigureAwait(false)).ToRows();
    }
}
