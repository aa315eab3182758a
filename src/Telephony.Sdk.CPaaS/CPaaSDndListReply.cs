using System.Text.Json.Serialization;
using Telephony.Sdk.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>The reply with the id of a DND list that was made.</summary>
internal sealed class CPaaSDndListReply : CPaaSReply
{
    [JsonPropertyName("dnd_list_id"), JsonConverter(typeof(FilledStringConverter))]
    public string? DndListId { get; set; }

    public override string? FindMissing() => DndListId is null ? "dnd_list_id" : null;

    public CPaaSReceipt ToReceipt() => ToReceipt(DndListId);
}
