using Telephony.Sdk.Validation;

namespace Telephony.Sdk.SangamCrm;

/// <summary>What the document demands of arguments, checked before anything is sent.</summary>
internal static class Check
{
    private const string Document = "SangamCRM - Telephony API Developer Guide, ";
    private const string CallLogSection = Document + "\"1. CRM Call Log API\"";
    private const string PopupSection = Document + "\"2. Call Pop-up API\"";

    public static void CallLogs(IReadOnlyCollection<SangamCallLog> logs)
    {
        Argument.Items(logs, nameof(logs), CallLogSection);
        int index = 0;
        foreach (SangamCallLog log in logs)
        {
            CallLog(log, FormattableString.Invariant($"logs[{index}]."));
            index++;
        }
    }

    /// <summary>What a call of another vendor must have to become a log.</summary>
    public static void CallRecord(CallRecord call, string name)
    {
        Has(!string.IsNullOrWhiteSpace(call.Direction.Value), nameof(call.Direction), name);
        if (!IsLogged(call.Direction))
        {
            throw new ArgumentException($"{name} has a Direction that is neither inbound nor outbound: only these can be logged ({CallLogSection}).", name);
        }

        Number(call.From, nameof(call.From), name);
        Number(call.To, nameof(call.To), name);
        Has(call.StartedAt is not null, nameof(call.StartedAt), name);
    }

    public static void BatchSize(int batchSize) => Argument.Range(batchSize, nameof(batchSize), 1, int.MaxValue, CallLogSection);

    public static void Popup(SangamCallPopup popup)
    {
        if (popup is null)
        {
            throw new ArgumentNullException(nameof(popup), $"popup is required ({PopupSection}).");
        }

        Argument.Text(popup.CallerId, nameof(SangamCallPopup.CallerId), PopupSection);
        Argument.Text(popup.CalledNumber, nameof(SangamCallPopup.CalledNumber), PopupSection);
        Argument.Text(popup.AgentEmail, nameof(SangamCallPopup.AgentEmail), PopupSection);
        Argument.Text(popup.UniqueId, nameof(SangamCallPopup.UniqueId), PopupSection);
        Argument.Text(popup.Event.Value, nameof(SangamCallPopup.Event), PopupSection);
        Since1970(popup.Time, nameof(SangamCallPopup.Time), PopupSection);
    }

    private static void CallLog(SangamCallLog log, string item)
    {
        if (!IsLogged(log.Direction))
        {
            string name = item + nameof(SangamCallLog.Direction);
            throw new ArgumentException($"{name} must be CallDirection.Inbound or Outbound ({CallLogSection}).", name);
        }

        Argument.Text(log.Source, item + nameof(SangamCallLog.Source), CallLogSection);
        Argument.Text(log.Destination, item + nameof(SangamCallLog.Destination), CallLogSection);
        Argument.Text(log.AssignedUserId, item + nameof(SangamCallLog.AssignedUserId), CallLogSection);
        Argument.Text(log.Status.Value, item + nameof(SangamCallLog.Status), CallLogSection);
        Argument.Text(log.LoggedBy.Value, item + nameof(SangamCallLog.LoggedBy), CallLogSection);
        if (log.Subject is not null)
        {
            Argument.Text(log.Subject, item + nameof(SangamCallLog.Subject), CallLogSection);
        }

        if (log.Decision.Value.Length > 0)
        {
            Argument.Text(log.Decision.Value, item + nameof(SangamCallLog.Decision), CallLogSection);
        }

        if (log.RecordingLink is not null)
        {
            Argument.HttpAddress(log.RecordingLink, item + nameof(SangamCallLog.RecordingLink), CallLogSection);
        }

        Since1970(log.StartedAt, item + nameof(SangamCallLog.StartedAt), CallLogSection);
        if (log.EndedAt < log.StartedAt)
        {
            string name = item + nameof(SangamCallLog.EndedAt);
            throw new ArgumentException($"{name} must not be before StartedAt: the duration is the time between them ({CallLogSection}).", name);
        }
    }

    private static bool IsLogged(CallDirection direction) => direction == CallDirection.Inbound || direction == CallDirection.Outbound;

    private static void Number(string? value, string field, string name)
    {
        Has(!string.IsNullOrWhiteSpace(value), field, name);
        if (value!.Any(char.IsControl))
        {
            throw new ArgumentException($"{name} has a {field} with a line break or another control character ({CallLogSection}).", name);
        }
    }

    private static void Has(bool isThere, string field, string name)
    {
        if (!isThere)
        {
            throw new ArgumentException($"{name} has no {field}, which a call log needs ({CallLogSection}).", name);
        }
    }

    private static void Since1970(DateTimeOffset value, string name, string document)
    {
        if (value.ToUnixTimeSeconds() < 0)
        {
            throw new ArgumentException($"{name} is missing: it must be a time since 1970 ({document}).", name);
        }
    }
}
