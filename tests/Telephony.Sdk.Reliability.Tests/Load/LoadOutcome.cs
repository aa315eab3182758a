namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>What a client says became of a call.</summary>
internal enum LoadOutcome
{
    /// <summary>It did not end in a value or an exception of ours.</summary>
    Unaccounted,

    Ok,

    /// <summary>The vendor said no.</summary>
    Refused,

    /// <summary>The vendor said 429: it did not take it.</summary>
    RateLimited,

    /// <summary>The vendor answered in no documented shape.</summary>
    Unreadable,

    /// <summary>It certainly did not arrive.</summary>
    NotSent,

    /// <summary>It may have arrived.</summary>
    Unknown,
}
