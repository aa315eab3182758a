namespace Telephony.Sdk.ElisionDialer;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class ElisionLists(IListsEndpoints endpoints, ElisionDialerOptions options) : IElisionLists
{
    private readonly string _script = options.Script;
    private readonly bool _asForm = options.Transport == ElisionTransport.Form;

    public async Task<ElisionListResult> AddAsync(ElisionNewList list, CancellationToken cancellationToken)
    {
        Check.NewList(list);
        ElisionAnswer answer = await (_asForm
            ? endpoints.AddAsync(_script, new ListForm(list), cancellationToken)
            : endpoints.AddAsync(_script, new ListFields(list), cancellationToken)).ConfigureAwait(false);
        List<string> altered = [];
        return new ElisionListResult
        {
            ListId = Echo("list_id", nameof(ElisionListResult.ListId), list.ListId),
            Name = Echo("list_name", nameof(ElisionListResult.Name), list.Name),
            CampaignId = Echo("campaign_id", nameof(ElisionListResult.CampaignId), list.CampaignId),
            Message = answer.Message,
            AlteredFields = altered,
            Notices = answer.Notices,
        };

        string Echo(string field, string property, string sent)
        {
            string? echo = answer.Field(field);
            if (echo is not null && !string.Equals(echo, sent, StringComparison.Ordinal))
            {
                altered.Add(property);
            }

            return echo ?? sent;
        }
    }

    public async Task<IReadOnlyList<ElisionActiveList>> ListActiveAsync(CancellationToken cancellationToken) =>
        await (_asForm
            ? endpoints.ListActiveAsync(_script, new ActiveListsForm(), cancellationToken)
            : endpoints.ListActiveAsync(_script, cancellationToken)).ConfigureAwait(false);
}
