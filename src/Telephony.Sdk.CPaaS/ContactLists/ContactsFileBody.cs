using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What is written to import contacts from a file, in the order of the document's example.</summary>
internal sealed class ContactsFileBody(string listId, string fileName)
{
    [JsonPropertyName("list_id")]
    public string ListId { get; } = listId;

    [JsonPropertyName("csv_name")]
    public string FileName { get; } = fileName;
}
