using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written of a new DND list.</summary>
internal sealed class DndListBody(string name)
{
    [JsonPropertyName("dnd_list_name")]
    public string Name { get; } = name;
}
