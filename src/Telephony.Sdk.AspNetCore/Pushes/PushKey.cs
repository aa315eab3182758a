using System.Security.Cryptography;
using System.Text;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.AspNetCore;

/// <summary>What tells one push from another.</summary>
internal static class PushKey
{
    private const int Longest = 250;

    /// <param name="push">The push, whose key is not known yet.</param>
    /// <param name="isVendorKey">Whether it could be read, and so has the vendor's id.</param>
    public static string Of(ReceivedPush push, out bool isVendorKey)
    {
        string? state = push.Kind switch
        {
            PushKinds.IbizfoneCallLog when push.TryReadIbizfoneCallLog(out IbizfoneCallLog? log, out _) => $"{log.CallId}/{log.Status}",
            // Nothing tells two ENDs of a transferred call apart but what they hold.
            PushKinds.SangomaEvent when push.TryReadSangomaEvent(out SangomaEvent? call, out _) => $"{call.CallId}/{call.Type}/{Hash(push)}",
            PushKinds.ExotelStatus when push.TryReadExotelStatus(out ExotelStatusCallback? call, out _) => $"{call.CallSid}/{call.EventType}/{call.Status}",
            _ => null,
        };
        isVendorKey = state is not null;
        string key = $"{push.Source}/{push.Kind}/{state ?? Hash(push)}";
        return key.Length <= Longest && key.All(c => c is > ' ' and < '\u007F') ? key : $"{push.Source}/{push.Kind}/{Hash(Encoding.UTF8.GetBytes(key))}";
    }

    private static string Hash(ReceivedPush push) => Hash([.. Encoding.UTF8.GetBytes(push.Query ?? string.Empty), 0, .. push.Body]);

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes))[..32];
}
