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

    /// <summary>The text of a value, or what was sent in its place; null for none (blank, zero, false, nothing in it).</summary>
    public static string? WordsOf(JsonElement value)
    {
        string text = value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => string.Empty,
            JsonValueKind.Array when value.GetArrayLength() == 1 => WordsOf(value[0]) ?? string.Empty,
            JsonValueKind.String => value.GetString()!,
            _ => value.GetRawText(),
        };
        return string.IsNullOrWhiteSpace(text) || text is "0" or "false" or "[]" or "{}" ? null : text;
    }
}
