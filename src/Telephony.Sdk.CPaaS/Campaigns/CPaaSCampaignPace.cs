namespace Telephony.Sdk.CPaaS;

/// <summary>How often and how fast a campaign dials.</summary>
/// <param name="callsPerMinute">How many calls to dial in a minute; at least 1.</param>
/// <param name="repeat">How often the announcement is played; at least once.</param>
/// <param name="maxRetries">How often to dial again at the most when a call fails; 0 for never.</param>
/// <param name="retryTime">How long to wait before dialling again, in whole seconds.</param>
public sealed class CPaaSCampaignPace(int callsPerMinute, int repeat, int maxRetries, TimeSpan retryTime)
{
    /// <summary>How many calls to dial in a minute (<c>calls_per_minute</c>).</summary>
    public int CallsPerMinute { get; } = callsPerMinute;

    /// <summary>How often the announcement is played (<c>repeat</c>; the document's table calls it repeat_count).</summary>
    public int Repeat { get; } = repeat;

    /// <summary>How often to dial again at the most when a call fails (<c>max_retries</c>).</summary>
    public int MaxRetries { get; } = maxRetries;

    /// <summary>How long to wait before dialling again (<c>retry_time</c>, seconds).</summary>
    public TimeSpan RetryTime { get; } = retryTime;

    internal void Validate(string section)
    {
        Argument.Range(CallsPerMinute, nameof(CallsPerMinute), 1, int.MaxValue, section);
        Argument.Range(Repeat, nameof(Repeat), 1, int.MaxValue, section);
        Argument.Range(MaxRetries, nameof(MaxRetries), 0, int.MaxValue, section);
        if (RetryTime < TimeSpan.Zero || RetryTime.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            Argument.Bad(nameof(RetryTime), "must be whole seconds, at least 0", section);
        }
    }

    /// <summary>How often and how fast.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Named(("calls a minute", CallsPerMinute), ("repeat", Repeat), ("retries", MaxRetries), ("after", RetryTime))!;
}
