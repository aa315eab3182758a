using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangamCrm;

/// <summary>
/// <c>{"status":200,"result":[…]}</c> to call logs, <c>{"message":"success"}</c> to pop-ups. What stands beside them may have any shape: a
/// refusal is one in whatever words.
/// </summary>
internal sealed class SangamReply
{
    [JsonPropertyName("status"), JsonConverter(typeof(LenientStringConverter))]
    public string? Status { get; set; }

    [JsonPropertyName("message")]
    public JsonElement Message { get; set; }

    [JsonPropertyName("error")]
    public JsonElement Error { get; set; }

    [JsonPropertyName("result")]
    public JsonElement Result { get; set; }
}
