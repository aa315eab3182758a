namespace Telephony.Sdk.AspNetCore;

/// <summary>A push that could not be handled.</summary>
public sealed class DeadPush
{
    internal DeadPush(Guid id, ReceivedPush? push, string reason, string exceptionType, DateTimeOffset? failedAt, bool isReplaying) =>
        (Id, Push, Reason, ExceptionType, FailedAt, IsReplaying) = (id, push, reason, exceptionType, failedAt, isReplaying);

    /// <summary>What it is replayed and discarded by.</summary>
    public Guid Id { get; }

    /// <summary>The push; null when what stands in the database is not one, as somebody changed it there.</summary>
    public ReceivedPush? Push { get; }

    /// <summary>Why it was not handled, in words: the message of what its handler threw at the last try.</summary>
    public string Reason { get; }

    /// <summary>The type of what its handler threw, with its namespace.</summary>
    public string ExceptionType { get; }

    /// <summary>When it was put aside; null where the database does not say.</summary>
    public DateTimeOffset? FailedAt { get; }

    /// <summary>Whether it is to be handled again, and is about to be.</summary>
    public bool IsReplaying { get; }

    /// <summary>The key of the push and the reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Push?.Key ?? Id.ToString()}: {Reason}";
}
