namespace Telephony.Sdk.Samples.CallLogBridge.Calls;

/// <summary>A call as the page shows it, of all that was pushed of it so far.</summary>
internal sealed record CallView
{
    public required string Source { get; init; }

    public required string Vendor { get; init; }

    public required string CallId { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string Direction { get; init; } = string.Empty;

    public DateTimeOffset? StartedAt { get; init; }

    public double? TalkSeconds { get; init; }

    public string Outcome { get; init; } = string.Empty;

    public string? Agent { get; init; }

    public bool IsOver { get; init; }

    public static CallView Of(string source, CallRecord call, bool isOver) => new()
    {
        Source = source,
        Vendor = call.Vendor,
        CallId = call.Id,
        From = call.From,
        To = call.To,
        Direction = call.Direction.ToString(),
        StartedAt = call.StartedAt,
        TalkSeconds = call.TalkTime?.TotalSeconds,
        Outcome = call.Outcome.ToString(),
        Agent = call.Agent,
        IsOver = isOver,
    };
}
