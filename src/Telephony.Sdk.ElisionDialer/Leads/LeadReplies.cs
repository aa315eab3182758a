using System.Text.Json;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>What a reply says of each lead of its request.</summary>
internal sealed class LeadReplies(ElisionAnswer answer)
{
    private const string Silent = "The dialer's reply says nothing of this lead.";
    private const string Twice = "The dialer's reply speaks of this lead more than once.";

    public IReadOnlyList<string> Notices => answer.Notices;

    /// <summary>
    /// Puts the outcomes of the request's leads in place, by the number in each key, and gives the replies that belong to none of them.
    /// A lead that no reply is about is of unknown outcome, and so is one that two are about.
    /// </summary>
    public IEnumerable<string> Place(Span<ElisionLeadOutcome> outcomes)
    {
        foreach (ElisionLeadOutcome outcome in outcomes)
        {
            outcome.State = ElisionLeadState.Unknown;
            outcome.Message = answer.Message is { } message ? answer.Clean(message) : Silent;
        }

        if (outcomes.Length == 1 && answer is { Leads: null, IsSuccess: true })
        {
            ReadWords(outcomes[0]);
        }

        var seen = new HashSet<int>();
        List<string> unmatched = [];
        foreach (JsonProperty lead in answer.Leads ?? [])
        {
            if (JsonDialect.LeadNumber(lead.Name) is not { } number || number < 1 || number > outcomes.Length)
            {
                unmatched.Add(answer.Clean(lead.ToString()));
                continue;
            }

            ElisionLeadOutcome outcome = outcomes[number - 1];
            if (seen.Add(number))
            {
                Read(JsonDialect.Only(lead.Value), outcome);
                continue;
            }

            unmatched.Add(answer.Clean(lead.ToString()));
            outcome.State = ElisionLeadState.Unknown;
            outcome.Message = Twice;
        }

        return unmatched;
    }

    /// <summary><c>{success,message,data}</c>; of a created lead data is <c>phone|list_id|lead_id||status|</c>.</summary>
    private void Read(JsonElement reply, ElisionLeadOutcome outcome)
    {
        outcome.Text = answer.Clean(reply.GetRawText());
        if (reply.ValueKind != JsonValueKind.Object || !reply.TryGetProperty("success", out JsonElement success) || JsonDialect.YesOrNo(success) is not { } isCreated)
        {
            outcome.Message = "The dialer's reply to this lead is in no documented shape.";
            return;
        }

        outcome.State = isCreated ? ElisionLeadState.Created : ElisionLeadState.Refused;
        outcome.Message = JsonDialect.Text(reply, "message") is { } message ? answer.Clean(message) : null;
        if (isCreated && JsonDialect.Text(reply, "data") is { } data)
        {
            string[] values = data.Split('|');
            outcome.ListId = At(values, 1);
            outcome.LeadId = At(values, 2);
            outcome.Status = new ElisionLeadStatus(At(values, 4) ?? string.Empty);
        }
    }

    /// <summary><c>SUCCESS: add_lead LEAD HAS BEEN ADDED - phone|list_id|lead_id|…</c>, as a VICIdial says it of one lead.</summary>
    private void ReadWords(ElisionLeadOutcome outcome)
    {
        if (At(answer.Values, 2) is { } leadId && leadId.All(c => c is >= '0' and <= '9'))
        {
            outcome.State = ElisionLeadState.Created;
            outcome.ListId = At(answer.Values, 1);
            outcome.LeadId = leadId;
        }
    }

    /// <summary>An id of digits is given as it is; only a password in its place is masked.</summary>
    private string? At(IReadOnlyList<string> values, int index) =>
        index >= values.Count || values[index].Length == 0 ? null
        : values[index].All(c => c is >= '0' and <= '9') ? values[index]
        : answer.Clean(values[index]);
}
