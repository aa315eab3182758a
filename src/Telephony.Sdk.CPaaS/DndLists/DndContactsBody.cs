using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written to add DND contacts, in the order of the document's example.</summary>
internal sealed class DndContactsBody(string dndListId, IEnumerable<CPaaSDndContact> contacts)
{
    [JsonPropertyName("dnd_list_id")]
    public string DndListId { get; } = dndListId;

    [JsonPropertyName("dnd_contacts")]
    public IReadOnlyList<DndContactBody> Contacts { get; } = [.. contacts.Select(contact => new DndContactBody(contact))];
}
