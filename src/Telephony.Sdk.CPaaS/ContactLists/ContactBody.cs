using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written of a contact, in the order of the document's example.</summary>
internal sealed class ContactBody(CPaaSContact contact)
{
    [JsonPropertyName("contact_name")]
    public string Name { get; } = contact.Name;

    [JsonPropertyName("contact_number")]
    public string Number { get; } = contact.Number;

    [JsonPropertyName("contact_fields")]
    public IDictionary<string, string>? Fields { get; } = contact.Fields.Count == 0 ? null : contact.Fields;
}
