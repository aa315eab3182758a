namespace Telephony.Sdk.CPaaS;

/// <summary>Somebody whom campaigns do not dial (CPaaS API, "Add DND Contacts To List").</summary>
public sealed class CPaaSDndContact
{
    /// <summary>Describes a contact.</summary>
    /// <param name="name">The name.</param>
    /// <param name="number">The number: 1 to 15 digits, with or without a leading '+'. The document's examples have the country code in front.</param>
    public CPaaSDndContact(string name, string number)
    {
        Name = name;
        Number = number;
    }

    /// <summary>The name (<c>dnd_contact_name</c>).</summary>
    public string Name { get; }

    /// <summary>The number (<c>dnd_contact_number</c>).</summary>
    public string Number { get; }
}
