namespace Telephony.Sdk.ElisionDialer;

/// <summary>Checks arguments, then sends through the declared endpoint, batch by batch.</summary>
/// <param name="endpoints">The declared endpoints.</param>
/// <param name="options">The options of the client.</param>
/// <param name="newBatches">Splits leads by what an address has room for now: it holds the password, which may be rotated.</param>
internal sealed class ElisionLeads(ILeadsEndpoints endpoints, ElisionDialerOptions options, Func<LeadBatches> newBatches) : IElisionLeads
{
    private const int BadRequest = 400;
    private const int ServerError = 500;

    // What a server says of a request that it did not act on. Others, such as 408, may come from a proxy that waited in vain.
    private static readonly int[] s_refusals = [400, 401, 403, 404, 405, 411, 413, 414, 415, 422, 429];

    private readonly string _script = options.Script;
    private readonly bool _asForm = options.Transport == ElisionTransport.Form;

    public async Task<ElisionLeadImport> AddAsync(IReadOnlyList<ElisionLead> leads, IProgress<ElisionLeadProgress>? progress, CancellationToken cancellationToken)
    {
        LeadRules.Leads(leads);
        List<LeadBatch> batches = newBatches().Split(leads);
        cancellationToken.ThrowIfCancellationRequested();
        ElisionLeadOutcome[] outcomes = [.. leads.Select((lead, index) => new ElisionLeadOutcome { Index = index, Lead = lead })];
        List<string> notices = [];
        List<string> unmatched = [];
        Exception? failure = null;
        foreach (LeadBatch batch in batches)
        {
            failure = await SendAsync(batch, outcomes, notices, unmatched, cancellationToken).ConfigureAwait(false);
            failure = Report(progress, batch, outcomes) is { } thrown ? failure ?? thrown : failure;
            if (failure is not null)
            {
                break;
            }
        }

        return new ElisionLeadImport { Outcomes = outcomes, Failure = failure, Notices = notices, UnmatchedReplies = unmatched };
    }

    /// <summary>What the caller's own code throws ends the import and loses no result either.</summary>
    private static Exception? Report(IProgress<ElisionLeadProgress>? progress, LeadBatch batch, ElisionLeadOutcome[] outcomes)
    {
        try
        {
            progress?.Report(new ElisionLeadProgress
            {
                Done = outcomes.Count(outcome => outcome.State != ElisionLeadState.NotSent),
                Total = outcomes.Length,
                Latest = new ArraySegment<ElisionLeadOutcome>(outcomes, batch.First, batch.Count),
            });
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private async Task<Exception?> SendAsync(LeadBatch batch, ElisionLeadOutcome[] outcomes, List<string> notices, List<string> unmatched, CancellationToken cancellationToken)
    {
        bool mayArrive = false;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            mayArrive = true;
            var fields = new DialerFields(("multi_leads", batch.Json));
            LeadReplies replies = await (_asForm
                ? endpoints.AddAsync(_script, fields.ToForm("add_multi_lead"), cancellationToken)
                : endpoints.AddAsync(_script, fields, cancellationToken)).ConfigureAwait(false);
            notices.AddRange(replies.Notices);
            unmatched.AddRange(replies.Place(outcomes.AsSpan(batch.First, batch.Count)));
            return null;
        }
        catch (Exception exception)
        {
            // Also what a handler of the caller's throws, or a client that was disposed meanwhile: the results of earlier requests must not be lost.
            ElisionLeadState state = mayArrive ? StateAfter(exception) : ElisionLeadState.NotSent;
            foreach (ElisionLeadOutcome outcome in outcomes.AsSpan(batch.First, batch.Count))
            {
                outcome.State = state;
                outcome.Message = Words(exception);
                outcome.Error = exception;
            }

            return exception;
        }
    }

    /// <summary>What others throw may hold the address with the password in it, so it is in <see cref="ElisionLeadOutcome.Error"/> only.</summary>
    private static string Words(Exception exception) => exception switch
    {
        TelephonyApiException { VendorMessage: { } words } => words,
        TelephonyException or OperationCanceledException => exception.Message,
        _ => $"Sending failed with {exception.GetType().Name}.",
    };

    private static ElisionLeadState StateAfter(Exception exception) => exception switch
    {
        // Words that no document shows may come after some were created, and so may a server that breaks.
        TelephonyApiException { StatusCode: < BadRequest } refusal when HasKnownWords(refusal) => ElisionLeadState.Refused,
        TelephonyApiException { StatusCode: >= BadRequest and < ServerError } refusal when s_refusals.Contains(refusal.StatusCode) || HasKnownWords(refusal) => ElisionLeadState.Refused,
        TelephonyTransportException { MayHaveTakenEffect: false } => ElisionLeadState.NotSent,
        OperationCanceledException cancelled when cancelled.MayHaveTakenEffect() is false => ElisionLeadState.NotSent,
        _ => ElisionLeadState.Unknown,
    };

    private static bool HasKnownWords(TelephonyApiException refusal) => ElisionWords.KindOf(refusal.VendorMessage) is not null;
}
