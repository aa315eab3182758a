using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written of a new campaign list.</summary>
internal sealed class ContactListBody(string name)
{
    [JsonPropertyName("list_name")]
    public string Name { get; } = name;
}
