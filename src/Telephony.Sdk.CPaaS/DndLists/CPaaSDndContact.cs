namespace Telephony.Sdk.CPaaS;

/// <summary>Somebody whom campaigns do not dial (CPaaS API, "Add DND Contacts To List").</summary>
/// <param name="name">The name.</param>
/// <param name="number">The number: 10 to 15 digits, the country code in front.</param>
public sealed class CPaaSDndContact(string name, string number)
{
    internal const string Section = "Document for CPaaS APIs, \"Add DND Contacts To List\"";

    /// <summary>The name (<c>dnd_contact_name</c>).</summary>
    [JsonPropertyName("dnd_contact_name")]
    public string Name { get; } = name;

    /// <summary>The number (<c>dnd_contact_number</c>).</summary>
    [JsonPropertyName("dnd_contact_number")]
    public string Number { get; } = number;

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(() => Validate(string.Empty), out problems);

    internal void Validate(string item) => ListRules.Contact(Name, Number, item, Section);

    /// <summary>The name and the number.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Name, Number);
}
