namespace Telephony.Sdk.CPaaS;

/// <summary>Somebody for campaigns to dial (CPaaS API, "Add Contacts to List").</summary>
public sealed class CPaaSContact
{
    /// <summary>Describes a contact.</summary>
    /// <param name="name">The name.</param>
    /// <param name="number">The number: 1 to 15 digits, with or without a leading '+'. The document's examples have the country code in front.</param>
    public CPaaSContact(string name, string number)
    {
        Name = name;
        Number = number;
    }

    /// <summary>The name (<c>contact_name</c>).</summary>
    public string Name { get; }

    /// <summary>The number (<c>contact_number</c>).</summary>
    public string Number { get; }

    /// <summary>
    /// What the announcement text of a campaign may name in braces: <c>field1</c> for <c>{field1}</c> (<c>contact_fields</c>).
    /// Not sent when empty.
    /// </summary>
    public IDictionary<string, string> Fields { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
