using System.Text.Json.Serialization;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>The reply with the id of a campaign list that was made.</summary>
internal sealed class CPaaSListReply : CPaaSReply
{
    [JsonPropertyName("list_id"), JsonConverter(typeof(FilledStringConverter))]
    public string? ListId { get; set; }

    public override string? FindMissing() => ListId is null ? "list_id" : null;

    public CPaaSReceipt ToReceipt() => ToReceipt(ListId);
}
