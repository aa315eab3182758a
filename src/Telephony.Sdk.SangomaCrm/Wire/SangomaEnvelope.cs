using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary><c>{"status":true,"data":…}</c>. Its yes or no is read by <see cref="SangomaReplyShapes"/>.</summary>
internal sealed class SangomaEnvelope<T>
    where T : class
{
    [JsonPropertyName("data")]
    public T? Data { get; set; }
}
