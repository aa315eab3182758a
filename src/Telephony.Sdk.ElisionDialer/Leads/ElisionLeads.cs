namespace Telephony.Sdk.ElisionDialer;

/// <summary>Checks arguments, then sends through the declared endpoint, batch by batch.</summary>
internal sealed class ElisionLeads(ILeadsEndpoints endpoints, ElisionDialerOptions options) : IElisionLeads
{
    private const int BadRequest = 400;
    private const int ServerError = 500;

    private readonly string _script = options.Script;
    private readonly bool _asForm = options.Transport == ElisionTransport.Form;
    private readonly LeadBatches _batches = new(options);

    public async Task<ElisionLeadImport> AddAsync(IReadOnlyList<ElisionLead> leads, IProgress<ElisionLeadProgress>? progress, CancellationToken cancellationToken)
    {
        Check.Leads(leads);
        List<LeadBatch> batches = _batches.Split(leads);
        cancellationToken.ThrowIfCancellationRequested();
        ElisionLeadOutcome[] outcomes = [.. leads.Select((lead, index) => new ElisionLeadOutcome { Index = index, Lead = lead })];
        List<string> notices = [];
        List<string> unmatched = [];
        Exception? failure = null;
        foreach (LeadBatch batch in batches)
        {
            failure = await SendAsync(batch, outcomes, notices, unmatched, cancellationToken).ConfigureAwait(false);
            progress?.Report(new ElisionLeadProgress
            {
                Done = outcomes.Count(outcome => outcome.State != ElisionLeadState.NotSent),
                Total = outcomes.Length,
                Latest = new ArraySegment<ElisionLeadOutcome>(outcomes, batch.First, batch.Count),
            });
            if (failure is not null)
            {
                break;
            }
        }

        return new ElisionLeadImport { Outcomes = outcomes, Failure = failure, Notices = notices, UnmatchedReplies = unmatched };
    }

    private async Task<Exception?> SendAsync(LeadBatch batch, ElisionLeadOutcome[] outcomes, List<string> notices, List<string> unmatched, CancellationToken cancellationToken)
    {
        bool mayArrive = false;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            mayArrive = true;
            LeadReplies replies = await (_asForm
                ? endpoints.AddAsync(_script, new LeadsForm(batch.Json), cancellationToken)
                : endpoints.AddAsync(_script, batch.Json, cancellationToken)).ConfigureAwait(false);
            notices.AddRange(replies.Notices);
            unmatched.AddRange(replies.Place(outcomes.AsSpan(batch.First, batch.Count)));
            return null;
        }
        catch (Exception exception) when (exception is TelephonyException or OperationCanceledException)
        {
            ElisionLeadState state = mayArrive ? StateAfter(exception) : ElisionLeadState.NotSent;
            foreach (ElisionLeadOutcome outcome in outcomes.AsSpan(batch.First, batch.Count))
            {
                outcome.State = state;
                outcome.Message = (exception as TelephonyApiException)?.VendorMessage ?? exception.Message;
                outcome.Error = exception;
            }

            return exception;
        }
    }

    private static ElisionLeadState StateAfter(Exception exception) => exception switch
    {
        // Words that no document shows may come after some were created, and so may a server that breaks.
        TelephonyApiException { StatusCode: < BadRequest, Kind: TelephonyErrorKind.Other } => ElisionLeadState.Unknown,
        TelephonyApiException { StatusCode: < ServerError } => ElisionLeadState.Refused,
        TelephonyTransportException { MayHaveReachedVendor: false } => ElisionLeadState.NotSent,
        _ => ElisionLeadState.Unknown,
    };
}
