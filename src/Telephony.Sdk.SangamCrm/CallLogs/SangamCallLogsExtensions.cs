using System.Runtime.CompilerServices;

namespace Telephony.Sdk.SangamCrm;

/// <summary>Conveniences over <see cref="ISangamCallLogs"/>: one call, many calls in batches.</summary>
public static class SangamCallLogsExtensions
{
    /// <summary>Pushes one call. Never sent twice.</summary>
    /// <param name="callLogs">The call logs of a client.</param>
    /// <param name="log">The call.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>What the CRM answered, or null when it took the call without a result.</returns>
    /// <exception cref="ArgumentException">The call is bad; nothing was sent.</exception>
    /// <exception cref="TelephonyTransportException">As with <see cref="ISangamCallLogs.PushAsync"/>.</exception>
    public static async Task<SangamCallLogResult?> PushAsync(this ISangamCallLogs callLogs, SangamCallLog log, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(callLogs);
        IReadOnlyList<SangamCallLogResult> results = await callLogs.PushAsync([log], cancellationToken).ConfigureAwait(false);
        return results.Count == 0 ? null : results[0];
    }

    /// <summary>
    /// Pushes many calls, a batch at a time, while they are enumerated. The first failure ends it: what was given before is in the CRM, the
    /// next batch failed as the exception says (its outcome may be unknown), and the rest was not sent. No batch is sent twice.
    /// </summary>
    /// <param name="callLogs">The call logs of a client.</param>
    /// <param name="logs">The calls.</param>
    /// <param name="batchSize">How many calls to push in one request. The document names no limit.</param>
    /// <param name="cancellationToken">Cancels the request that is on its way, and those to come.</param>
    /// <returns>Each batch when the CRM has taken it.</returns>
    /// <exception cref="ArgumentException">A call or the batch size is bad; nothing was sent.</exception>
    /// <remarks>Enumerating the result again pushes all of it again.</remarks>
    public static IAsyncEnumerable<SangamPushedBatch> PushAllAsync(
        this ISangamCallLogs callLogs,
        IReadOnlyCollection<SangamCallLog> logs,
        int batchSize,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(callLogs);
        CallLogRules.CallLogs(logs);
        CallLogRules.BatchSize(batchSize);
        return PushBatchesAsync(callLogs, [.. logs], batchSize, cancellationToken);
    }

    private static async IAsyncEnumerable<SangamPushedBatch> PushBatchesAsync(
        ISangamCallLogs callLogs,
        List<SangamCallLog> logs,
        int batchSize,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int first = 0; first < logs.Count; first += batchSize)
        {
            List<SangamCallLog> batch = logs.GetRange(first, Math.Min(batchSize, logs.Count - first));
            yield return new SangamPushedBatch(batch, await callLogs.PushAsync(batch, cancellationToken).ConfigureAwait(false));
        }
    }
}
