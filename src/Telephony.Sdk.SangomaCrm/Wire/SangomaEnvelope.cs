using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary><c>{"status":true,"data":…}</c>, around lists always and around single objects sometimes.</summary>
internal sealed class SangomaEnvelope<T>
    where T : class
{
    [JsonPropertyName("status"), JsonConverter(typeof(LenientBooleanConverter))]
    public bool? Status { get; set; }

    [JsonPropertyName("data")]
    public T? Data { get; set; }
}
