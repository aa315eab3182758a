using Refit;

namespace Telephony.Sdk.SangamCrm;

/// <summary>What is written of a call to connect. Null is not sent.</summary>
internal sealed class ExotelConnectForm(ExotelConnectRequest request)
{
    public string From => request.From;

    public string To => request.To;

    public string CallerId => request.CallerId;

    public string? CallType => request.CallType?.Value;

    public long? TimeLimit => Seconds(request.TimeLimit);

    public long? TimeOut => Seconds(request.RingTimeout);

    public string? WaitUrl => request.WaitUrl?.OriginalString;

    public string? Record => request.Record switch
    {
        true => "true",
        false => "false",
        null => null,
    };

    public string? RecordingChannels => request.RecordingChannels?.Value;

    public string? RecordingFormat => request.RecordingFormat?.Value;

    public string? CustomField => request.CustomField;

    public string? StatusCallback => request.StatusCallback?.OriginalString;

    [AliasAs("StatusCallbackEvents[0]")]
    public string? FirstEvent => Event(0);

    [AliasAs("StatusCallbackEvents[1]")]
    public string? SecondEvent => Event(1);

    public string? StatusCallbackContentType => request.StatusCallbackContentType?.Value;

    private static long? Seconds(TimeSpan? time) => (long?)time?.TotalSeconds;

    private string? Event(int index) => index < request.StatusCallbackEvents.Count ? request.StatusCallbackEvents[index].Value : null;
}
