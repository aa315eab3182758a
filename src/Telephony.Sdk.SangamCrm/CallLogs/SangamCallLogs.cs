namespace Telephony.Sdk.SangamCrm;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class SangamCallLogs(ICallLogsEndpoints endpoints, SangamCrmOptions options) : ISangamCallLogs
{
    private readonly string _ivrName = options.IvrName!;
    private readonly TimeZoneInfo _zone = options.TimeZone;

    public async Task<IReadOnlyList<SangamCallLogResult>> PushAsync(IReadOnlyCollection<SangamCallLog> logs, CancellationToken cancellationToken)
    {
        CallLogRules.CallLogs(logs);
        List<SangamCallLogBody> body = [.. logs.Select(log => new SangamCallLogBody(log, _zone))];
        List<SangamCallLogResult> results = await endpoints.PushAsync(_ivrName, body, cancellationToken).ConfigureAwait(false);
        SangamCallLogMatching.Match(logs, results);
        return results;
    }
}
