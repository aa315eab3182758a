using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written to add contacts, in the order of the document's example.</summary>
internal sealed class ContactsBody(string listId, IEnumerable<CPaaSContact> contacts)
{
    [JsonPropertyName("list_id")]
    public string ListId { get; } = listId;

    [JsonPropertyName("contacts")]
    public IReadOnlyList<ContactBody> Contacts { get; } = [.. contacts.Select(contact => new ContactBody(contact))];
}
