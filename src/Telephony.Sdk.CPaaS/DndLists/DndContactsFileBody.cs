using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written to import DND contacts from a file, in the order of the document's example.</summary>
internal sealed class DndContactsFileBody(string dndListId, string fileName)
{
    [JsonPropertyName("dnd_list_id")]
    public string DndListId { get; } = dndListId;

    [JsonPropertyName("dnd_csv_name")]
    public string FileName { get; } = fileName;
}
