namespace Telephony.Sdk.AspNetCore;

/// <summary>The kinds of pushes.</summary>
public static class PushKinds
{
    /// <summary>The log of a call at its end, by an iBizFone IVR: <see cref="ReceivedPushExtensions.ReadIbizfoneCallLog"/> reads it.</summary>
    public const string IbizfoneCallLog = "ibizfone-call-log";

    /// <summary>The start or the end of a call, by a Sangoma PBX: <see cref="ReceivedPushExtensions.ReadSangomaEvent"/> reads it.</summary>
    public const string SangomaEvent = "sangoma-event";

    /// <summary>How a call stands, by Exotel: <see cref="ReceivedPushExtensions.ReadExotelStatus"/> reads it.</summary>
    public const string ExotelStatus = "exotel-status";

    internal static string? DefaultSource(string kind) => kind switch
    {
        IbizfoneCallLog => "ibizfone",
        SangomaEvent => "sangoma",
        ExotelStatus => "exotel",
        _ => null,
    };
}
