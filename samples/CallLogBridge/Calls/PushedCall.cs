using Telephony.Sdk.AspNetCore;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Samples.CallLogBridge.Calls;

/// <summary>One call, made of all pushes of it: a PBX pushes its start and its end, and an end more than once where it was transferred.</summary>
/// <param name="Record">The call.</param>
/// <param name="IsOver">Whether one of them says that it is over.</param>
internal sealed record PushedCall(CallRecord Record, bool IsOver)
{
    /// <summary>What tells calls apart: ids of two PBXs may be the same.</summary>
    /// <param name="push">A push of the call.</param>
    /// <returns>The key.</returns>
    public static string KeyOf(ReceivedPush push) => $"{push.Source}/{push.ReadCallRecord().Id}";

    public static PushedCall Of(IReadOnlyCollection<ReceivedPush> pushes)
    {
        ReceivedPush newest = pushes.MaxBy(push => push.ReceivedAt)!;
        return newest.Kind switch
        {
            PushKinds.SangomaEvent => OfSangoma([.. pushes.Select(push => push.ReadSangomaEvent())]),
            PushKinds.ExotelStatus => OfExotel([.. pushes.Select(push => push.ReadExotelStatus())]),
            // The log of a call comes at its end; the last one has the last word.
            _ => new PushedCall(newest.ReadCallRecord(), IsOver: true),
        };
    }

    private static PushedCall OfSangoma(SangomaEvent[] events) => new(
        new SangomaCall([.. events.Select(pushed => pushed.Row)]).ToCallRecord(),
        events.Any(pushed => pushed.Type == SangomaCallRowType.End));

    private static PushedCall OfExotel(ExotelStatusCallback[] callbacks)
    {
        ExotelStatusCallback? last = callbacks.LastOrDefault(callback => callback.ToCallRecord().Outcome != CallOutcome.InProgress);
        return new PushedCall((last ?? callbacks[^1]).ToCallRecord(), last is not null);
    }
}
