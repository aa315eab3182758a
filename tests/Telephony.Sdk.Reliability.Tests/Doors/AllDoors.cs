namespace Telephony.Sdk.Reliability.Tests.Doors;

/// <summary>Every client of the SDK.</summary>
internal static class AllDoors
{
    public static IReadOnlyList<Door> Doors { get; } = [new SangamCrmDoor(), new ExotelDoor(), new SangomaCrmDoor(), new IbizfoneIvrDoor(), new CPaaSDoor(), new ElisionDialerDoor()];

    /// <summary>Every declared operation of every client.</summary>
    public static IReadOnlyList<Call> Calls { get; } = [.. Doors.SelectMany(door => door.Calls)];
}
