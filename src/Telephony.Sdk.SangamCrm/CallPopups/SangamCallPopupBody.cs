using System.Text.Json.Serialization;
using Telephony.Sdk.Time;

namespace Telephony.Sdk.SangamCrm;

/// <summary>What is written of a call to show, in the order of the document's sample.</summary>
internal sealed class SangamCallPopupBody(SangamCallPopup popup, TimeZoneInfo zone)
{
    [JsonPropertyName("cli")]
    public string CallerId => popup.CallerId;

    [JsonPropertyName("event")]
    public string Event => popup.Event.Value;

    [JsonPropertyName("uniqueid")]
    public string UniqueId => popup.UniqueId;

    [JsonPropertyName("time")]
    public string Time => WallClock.Write(popup.Time, zone);

    [JsonPropertyName("nm")]
    public string AgentEmail => popup.AgentEmail;

    [JsonPropertyName("to")]
    public string CalledNumber => popup.CalledNumber;
}
