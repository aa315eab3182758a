using Telephony.Sdk.AspNetCore;
using Telephony.Sdk.SangamCrm;

namespace Telephony.Sdk.Samples.CallLogBridge.Crm;

/// <summary>What the CRM is sent of a call: its pop-up when it begins, its log when it is over.</summary>
internal sealed class CallLogger(CrmLog crmLog, ISangamCrmClient crm, BridgeOptions options, TimeProvider time)
{
    /// <summary>Logs a call that is over.</summary>
    /// <exception cref="DeadPushException">The CRM takes no such log, or nobody owns the call.</exception>
    public async Task LogAsync(string key, CallRecord call, CancellationToken cancellationToken)
    {
        SangamCallLog log;
        try
        {
            log = SangamCallLog.From(call, OwnerOf(call), StatusOf(call), options.WithheldNumber);
        }
        catch (ArgumentException exception)
        {
            // Trying again changes nothing; the page shows why, and lets one mend it.
            throw new DeadPushException($"The CRM takes no such log: {exception.Message}", exception);
        }

        await crmLog.SendOnceAsync(
            key,
            CrmLog.Log,
            async token => await crm.CallLogs.PushAsync(log, token) is { ShouldStopLogging: true } ? "The CRM has it, and wants no more of this number." : "The CRM has it.",
            cancellationToken);
    }

    /// <summary>Shows a call that begins on its agent's screen, if it is known where that is.</summary>
    public async Task ShowPopupAsync(string key, CallRecord call, CancellationToken cancellationToken)
    {
        if (call.Agent is not { } agent || !options.PopupEmails.TryGetValue(agent, out string? email) || call.From is not { Length: > 0 } from || call.To is not { Length: > 0 } to)
        {
            return;
        }

        var popup = new SangamCallPopup(from, to, email, call.Id, call.StartedAt ?? time.GetUtcNow());
        await crmLog.SendOnceAsync(
            key,
            CrmLog.Popup,
            async token =>
            {
                await crm.CallPopups.NotifyAsync(popup, token);
                return "The CRM shows it.";
            },
            cancellationToken);
    }

    private string OwnerOf(CallRecord call)
    {
        if (call.Agent is { } agent && options.Owners.TryGetValue(agent, out string? owner))
        {
            return owner;
        }

        return options.DefaultOwner ?? throw new DeadPushException(call.Agent is { } name
            ? $"Nobody in the CRM owns the calls of the agent {name}: set Bridge:Owners:{name} or Bridge:DefaultOwner, and replay this."
            : "The call names no agent: set Bridge:DefaultOwner, and replay this.");
    }

    /// <summary>Null where the record tells it by itself.</summary>
    private SangamCallStatus? StatusOf(CallRecord call) =>
        call.Outcome == CallOutcome.Unknown && call.AnsweredAt is null && call.TalkTime is null
            ? new SangamCallStatus(options.WhenUnknown ?? throw new DeadPushException("Nobody reported whether this call was answered: set Bridge:WhenUnknown to Held or Not Held, and replay this."))
            : null;
}
