using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written of a DND contact, in the order of the document's example.</summary>
internal sealed class DndContactBody(CPaaSDndContact contact)
{
    [JsonPropertyName("dnd_contact_name")]
    public string Name { get; } = contact.Name;

    [JsonPropertyName("dnd_contact_number")]
    public string Number { get; } = contact.Number;
}
