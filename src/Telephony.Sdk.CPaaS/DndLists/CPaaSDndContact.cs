namespace Telephony.Sdk.CPaaS;

/// <summary>Somebody whom campaigns do not dial (CPaaS API, "Add DND Contacts To List").</summary>
/// <param name="name">The name.</param>
/// <param name="number">The number: 1 to 15 digits, with or without a leading '+'. The document's examples have the country code in front.</param>
public sealed class CPaaSDndContact(string name, string number)
{
    internal const string Section = "Document for CPaaS APIs, \"Add DND Contacts To List\"";

    /// <summary>The name (<c>dnd_contact_name</c>).</summary>
    [JsonPropertyName("dnd_contact_name")]
    public string Name { get; } = name;

    /// <summary>The number (<c>dnd_contact_number</c>).</summary>
    [JsonPropertyName("dnd_contact_number")]
    public string Number { get; } = number;

    internal void Validate(string item) => ListRules.Contact(Name, Number, item, Section);
}
