using System.Text.Json.Serialization;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.SangamCrm;

/// <summary><c>{"status":200,"result":[…]}</c> to call logs, <c>{"message":"success"}</c> to pop-ups.</summary>
internal sealed class SangamReply
{
    [JsonPropertyName("status"), JsonConverter(typeof(LenientStringConverter))]
    public string? Status { get; set; }

    [JsonPropertyName("message"), JsonConverter(typeof(LenientStringConverter))]
    public string? Message { get; set; }

    [JsonPropertyName("error"), JsonConverter(typeof(LenientStringConverter))]
    public string? Error { get; set; }

    [JsonPropertyName("result"), JsonConverter(typeof(SangamResultsConverter))]
    public List<SangamCallLogResult>? Result { get; set; }
}
