namespace Telephony.Sdk.CPaaS;

/// <summary>The vendor's words for how a call went, in those of all vendors. The document shows two and a half; the others are Asterisk's, on which it stands.</summary>
internal static class CPaaSOutcomes
{
    private static readonly Dictionary<string, CallOutcome> s_outcomes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ANSWERED"] = CallOutcome.Answered,
        ["ANSWER"] = CallOutcome.Answered,
        ["NO ANSWER"] = CallOutcome.NotAnswered,
        ["NOANSWER"] = CallOutcome.NotAnswered,
        ["BUSY"] = CallOutcome.Busy,
        ["FAILED"] = CallOutcome.Failed,
        ["CONGESTION"] = CallOutcome.Failed,
        ["CHANUNAVAIL"] = CallOutcome.Failed,
        ["CANCEL"] = CallOutcome.Cancelled,
        ["DND"] = CallOutcome.DoNotDisturb,
    };

    /// <summary>By the call's status, or by the dialling's where there is none: <c>DND</c> stands there.</summary>
    public static CallOutcome Of(CPaaSCallStatus? call, CPaaSDialStatus dial) =>
        s_outcomes.TryGetValue((string.IsNullOrWhiteSpace(call?.Value) ? dial.Value : call!.Value.Value).Trim(), out CallOutcome outcome) ? outcome : CallOutcome.Unknown;
}
