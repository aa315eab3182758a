namespace Telephony.Sdk.SangamCrm;

/// <summary>Calls that the CRM has taken in one request.</summary>
public sealed class SangamPushedBatch
{
    /// <summary>Describes a batch, as <see cref="SangamCallLogsExtensions.PushAllAsync"/> does; public so that your tests can make one.</summary>
    /// <param name="logs">The calls.</param>
    /// <param name="results">What the CRM answered.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SangamPushedBatch(IReadOnlyList<SangamCallLog> logs, IReadOnlyList<SangamCallLogResult> results)
    {
        ArgumentNullException.ThrowIfNull(logs);
        ArgumentNullException.ThrowIfNull(results);
        Logs = logs;
        Results = results;
    }

    /// <summary>The calls, in the order that they were given in.</summary>
    public IReadOnlyList<SangamCallLog> Logs { get; }

    /// <summary>What the CRM answered.</summary>
    public IReadOnlyList<SangamCallLogResult> Results { get; }

    /// <summary>How many logs, and how many results.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Logs.Count} logs, {Results.Count} results");
}
