using System.Text.Json.Serialization;
using Refit;

namespace Telephony.Sdk.SangamCrm;

/// <summary>"2. Call Pop-up API" of the document.</summary>
[Headers("Accept: application/json")]
internal interface ICallPopupsEndpoints
{
    [Post("/api/v1/ivr-call-notify"), Resend(ResendRule.Never)]
    Task NotifyAsync([AliasAs("ivr-name")] string ivrName, [Body] SangamCallPopupBody body, CancellationToken cancellationToken);
}

/// <summary>What is written of a call to show, in the order of the document's sample; its time is a reading of the CRM's clock.</summary>
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
