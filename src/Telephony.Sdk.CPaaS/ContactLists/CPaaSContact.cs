namespace Telephony.Sdk.CPaaS;

/// <summary>Somebody for campaigns to dial (CPaaS API, "Add Contacts to List").</summary>
/// <param name="name">The name.</param>
/// <param name="number">The number: 10 to 15 digits, the country code in front.</param>
public sealed class CPaaSContact(string name, string number)
{
    internal const string Section = "Document for CPaaS APIs, \"Add Contacts to List\"";

    /// <summary>The name (<c>contact_name</c>).</summary>
    [JsonPropertyName("contact_name")]
    public string Name { get; } = name;

    /// <summary>The number (<c>contact_number</c>).</summary>
    [JsonPropertyName("contact_number")]
    public string Number { get; } = number;

    /// <summary>What the announcement text of a campaign may name in braces: <c>field1</c> for <c>{field1}</c> (<c>contact_fields</c>). Not sent when empty.</summary>
    [JsonIgnore]
    public IDictionary<string, string> Fields { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    [JsonInclude, JsonPropertyName("contact_fields")]
    internal IDictionary<string, string>? FieldsIfAny => Fields.Count == 0 ? null : Fields;

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(() => Validate(string.Empty), out problems);

    internal void Validate(string item)
    {
        ListRules.Contact(Name, Number, item, Section);
        string fields = item + nameof(Fields);
        foreach (KeyValuePair<string, string> field in Fields)
        {
            Argument.Text(field.Key, fields, Section);
            if (field.Value is null)
            {
                Argument.Bad(fields, "holds a value that is null; pass an empty text for none", Section);
            }

            Argument.OneLine(field.Value, fields, Section);
        }
    }

    /// <summary>The name and the number.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Name, Number);
}
