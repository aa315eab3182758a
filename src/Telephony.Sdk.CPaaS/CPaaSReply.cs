using System.Text.Json;
using System.Text.Json.Serialization;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What stands in the envelope: <c>success</c> in all replies, <c>message</c> in those that confirm something.</summary>
internal class CPaaSReply
{
    [JsonPropertyName("success"), JsonConverter(typeof(CPaaSWordsConverter))]
    public string? Success { get; set; }

    [JsonPropertyName("message"), JsonConverter(typeof(CPaaSWordsConverter))]
    public string? Message { get; set; }

    [JsonPropertyName("request_id"), JsonConverter(typeof(FilledStringConverter))]
    public string? RequestId { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    [JsonIgnore]
    public bool IsSuccess => IsYes(Success);

    /// <summary>The field that a success must have and this one lacks; null when nothing is missing.</summary>
    public virtual string? FindMissing() => null;

    /// <summary><c>"true"</c>, <c>true</c>, <c>"1"</c> or <c>1</c>; nothing else is a yes.</summary>
    public static bool IsYes(string? success) =>
        success?.Trim() is { } word && (word == "1" || word.Equals("true", StringComparison.OrdinalIgnoreCase));

    public CPaaSConfirmation ToConfirmation() => new() { Message = Message?.Trim(), RequestId = RequestId, AdditionalFields = AdditionalFields };

    public CPaaSImport ToImport() => new() { Message = Message?.Trim(), AdditionalFields = AdditionalFields };

    protected CPaaSReceipt ToReceipt(string? id) => new() { Id = id ?? string.Empty, AdditionalFields = AdditionalFields };
}
