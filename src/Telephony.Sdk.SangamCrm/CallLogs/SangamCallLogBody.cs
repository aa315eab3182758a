using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangamCrm;

/// <summary>What is written of a call: every value a text, in the order of the document's sample.</summary>
internal sealed class SangamCallLogBody(SangamCallLog log, TimeZoneInfo zone)
{
    private readonly bool _isInbound = log.Direction == CallDirection.Inbound;
    private readonly DateTime _start = TimeZoneInfo.ConvertTime(log.StartedAt, zone).DateTime;

    [JsonPropertyName("duration")]
    public string Duration => Toolkit.Duration.Write(log.Duration);

    [JsonPropertyName("enjay_lat_source_number")]
    public string Source => log.Source;

    [JsonPropertyName("date_start")]
    public string DateStart => WallClock.Write(_start);

    /// <summary>The start and the duration, also where the clock is put forward or back in between: the three agree, as in the samples.</summary>
    [JsonPropertyName("date_end")]
    public string DateEnd => WallClock.Write(_start + log.Duration);

    [JsonPropertyName("mobile_call_detect_c")]
    public string MobileCallDetect => "0";

    [JsonPropertyName("name")]
    public string Name => log.Subject ?? (_isInbound ? log.Source : log.Destination);

    [JsonPropertyName("enjay_lat_destination_number")]
    public string Destination => log.Destination;

    [JsonPropertyName("assigned_user_id")]
    public string AssignedUserId => log.AssignedUserId;

    [JsonPropertyName("decision_variable")]
    public string DecisionVariable => log.Decision.Value;

    [JsonPropertyName("direction")]
    public string Direction => _isInbound ? "Inbound" : "Outbound";

    [JsonPropertyName("call_status")]
    public string CallStatus => log.Status.Value;

    [JsonPropertyName("logged_via")]
    public string LoggedVia => "Calllog";

    [JsonPropertyName("logged_by")]
    public string LoggedBy => log.LoggedBy.Value;

    [JsonPropertyName("synapse_recording_link")]
    public string RecordingLink => log.RecordingLink?.OriginalString ?? string.Empty;
}
