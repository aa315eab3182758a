namespace Telephony.Sdk.AspNetCore;

/// <summary>A page of dead letters.</summary>
public sealed class DeadPushPage
{
    internal DeadPushPage(IReadOnlyList<DeadPush> items, int totalCount) => (Items, TotalCount) = (items, totalCount);

    /// <summary>The dead letters of the page.</summary>
    public IReadOnlyList<DeadPush> Items { get; }

    /// <summary>How many there are on all pages.</summary>
    public int TotalCount { get; }
}
