
namespace Telephony.Sdk.SangamCrm;

/// <summary>What the document demands of call logs, checked before anything is sent.</summary>
internal static class CallLogRules
{
    public const string Section = "SangamCRM - Telephony API Developer Guide, \"1. CRM Call Log API\"";

    public static void CallLogs(IReadOnlyCollection<SangamCallLog> logs)
    {
        Argument.Items(logs, nameof(logs), Section);
        int index = 0;
        foreach (SangamCallLog log in logs)
        {
            log.Validate(FormattableString.Invariant($"logs[{index}]."));
            index++;
        }
    }

    /// <summary>What a call of another vendor must have to become a log.</summary>
    public static void CallRecord(CallRecord call, string name)
    {
        Has(!string.IsNullOrWhiteSpace(call.Direction.Value), nameof(call.Direction), name);
        if (!IsLogged(call.Direction))
        {
            throw new ArgumentException($"{name} has a Direction that is neither inbound nor outbound: only these can be logged ({Section}).", name);
        }

        Number(call.From, nameof(call.From), name);
        Number(call.To, nameof(call.To), name);
        Has(call.StartedAt is not null, nameof(call.StartedAt), name);
    }

    public static bool IsLogged(CallDirection direction) => direction == CallDirection.Inbound || direction == CallDirection.Outbound;

    public static void BatchSize(int batchSize) => Argument.Range(batchSize, nameof(batchSize), 1, int.MaxValue, Section);

    private static void Number(string? value, string field, string name)
    {
        Has(!string.IsNullOrWhiteSpace(value), field, name);
        if (value!.Any(char.IsControl))
        {
            throw new ArgumentException($"{name} has a {field} with a line break or another control character ({Section}).", name);
        }
    }

    private static void Has(bool isThere, string field, string name)
    {
        if (!isThere)
        {
            throw new ArgumentException($"{name} has no {field}, which a call log needs ({Section}).", name);
        }
    }
}
