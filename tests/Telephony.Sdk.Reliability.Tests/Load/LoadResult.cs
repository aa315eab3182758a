namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>One call: what its client says of it, and what the vendor knows.</summary>
/// <param name="Call">The call.</param>
/// <param name="Outcome">What the client says.</param>
/// <param name="Arrivals">How often its request was received in full.</param>
/// <param name="Taken">How many of those were not answered 429.</param>
/// <param name="Thrown">What it threw, if anything.</param>
internal readonly record struct LoadResult(LoadCall Call, LoadOutcome Outcome, int Arrivals, int Taken, Exception? Thrown)
{
    /// <summary>Whether what the client says is what happened.</summary>
    public bool IsTrue => (Outcome, Call.Operation.IsNever) switch
    {
        (LoadOutcome.Unaccounted, _) => false,
        (LoadOutcome.NotSent or LoadOutcome.RateLimited, true) => Taken == 0,
        (LoadOutcome.Unknown, true) => Taken <= 1,
        (LoadOutcome.NotSent, false) => Arrivals == 0,
        (LoadOutcome.Unknown, false) => true,
        (LoadOutcome.RateLimited, false) => Arrivals > 0,
        (_, true) => Taken == 1,
        _ => Taken > 0,
    };

    /// <summary>Whether the client says that the vendor has it, or may have it.</summary>
    public bool IsReportedSent => Outcome is not (LoadOutcome.Unaccounted or LoadOutcome.NotSent or LoadOutcome.RateLimited);

    public override string ToString() => $"{Call.Operation} {Call.Id}: {Outcome}, arrived {Arrivals}, taken {Taken}, {Thrown}";
}
