namespace Telephony.Sdk.Reliability.Tests.Doors;

/// <summary>Every client of the SDK.</summary>
internal static class AllDoors
{
    public static IReadOnlyList<Door> Doors { get; } = [new SangamCrmDoor(), new ExotelDoor(), new SangomaCrmDoor(), new IbizfoneIvrDoor(), new CPaaSDoor(), new ElisionDialerDoor()];

    /// <summary>Every declared operation of every client.</summary>
    public static IReadOnlyList<Call> Calls { get; } = [.. Doors.SelectMany(door => door.Calls)];

    /// <summary>Every declared operation that is never sent twice.</summary>
    public static IReadOnlyList<Call> NeverCalls { get; } = [.. Calls.Where(call => call.IsNever)];

    /// <summary>Every declared operation that may be sent twice.</summary>
    public static IReadOnlyList<Call> SafeCalls { get; } = [.. Calls.Where(call => !call.IsNever)];

    public static Door Of<TDoor>()
        where TDoor : Door => Doors.OfType<TDoor>().Single();
}
