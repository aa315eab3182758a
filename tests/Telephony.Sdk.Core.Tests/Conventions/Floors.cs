namespace Telephony.Sdk.Core.Tests.Conventions;

/// <summary>The rooms of Core, from the ground up: a room uses what is below it, and no other of its own floor.</summary>
internal static class Floors
{
    private static readonly string[][] s_floors =
    [
        ["Errors", "Secrets", "Time", "Paging", "Polyfills"],
        ["Options", "Json", "Validation"],
        ["Operations", "Calls", "Pushes"],
        ["Replies", "Diagnostics"],
        ["Sending"],
        ["Downloads"],
        ["Registration"],
    ];

    public static IEnumerable<string> Rooms => s_floors.SelectMany(rooms => rooms);

    public static int Of(string room) => Array.FindIndex(s_floors, rooms => rooms.Contains(room, StringComparer.Ordinal));

    /// <summary>What the framework lacks on an old target is for every room.</summary>
    public static bool MayUse(string room, string other) => room == other || other == "Polyfills" || Of(other) < Of(room);
}
