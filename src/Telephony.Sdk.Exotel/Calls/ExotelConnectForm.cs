using System.Globalization;

namespace Telephony.Sdk.Exotel;

/// <summary>What is written of a call to connect. Null is not sent.</summary>
internal static class ExotelConnectForm
{
    public static FormBody Of(ExotelConnectRequest request) => new(
        [
            ("From", request.From),
            ("To", request.To),
            ("CallerId", request.CallerId),
            ("CallType", request.CallType?.Value),
            ("TimeLimit", Seconds(request.TimeLimit)),
            ("TimeOut", Seconds(request.RingTimeout)),
            ("WaitUrl", request.WaitUrl?.OriginalString),
            ("Record", request.Record switch { true => "true", false => "false", null => null }),
            ("RecordingChannels", request.RecordingChannels?.Value),
            ("RecordingFormat", request.RecordingFormat?.Value),
            ("CustomField", request.CustomField),
            ("StatusCallback", request.StatusCallback?.OriginalString),
            ("StatusCallbackEvents[0]", Event(request, 0)),
            ("StatusCallbackEvents[1]", Event(request, 1)),
            ("StatusCallbackContentType", request.StatusCallbackContentType?.Value),
        ],
        AddressSecrets.Of(request.StatusCallback, request.WaitUrl));

    private static string? Seconds(TimeSpan? time) => time is { } value ? ((long)value.TotalSeconds).ToString(CultureInfo.InvariantCulture) : null;

    private static string? Event(ExotelConnectRequest request, int index) => index < request.StatusCallbackEvents.Count ? request.StatusCallbackEvents[index].Value : null;
}
