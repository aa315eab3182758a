
namespace Telephony.Sdk.ElisionDialer;

/// <summary>What the document demands of leads and of numbers to call.</summary>
internal static class LeadRules
{
    private const string Document = "Dialer - CRM Integration, \"Add_multi_lead\"";

    public static void Leads(IReadOnlyList<ElisionLead> leads)
    {
        Argument.Items(leads, nameof(leads), Document);
        for (int i = 0; i < leads.Count; i++)
        {
            Lead(leads[i], FormattableString.Invariant($"leads[{i}]."));
        }
    }

    /// <summary>Digits, as in the document's examples; how many, it does not say.</summary>
    public static void PhoneNumber(string? value, string name, string document)
    {
        Argument.Required(value, name, document);
        string digits = value![0] == '+' ? value.Substring(1) : value;
        if (digits.Length == 0 || !digits.All(c => c is >= '0' and <= '9'))
        {
            throw new ArgumentException($"{name} must be digits, with or without a leading '+', and nothing else.", name);
        }
    }

    private static void Lead(ElisionLead lead, string name)
    {
        PhoneNumber(lead.PhoneNumber, name + nameof(lead.PhoneNumber), Document);
        Argument.Digits(lead.ListId, name + nameof(lead.ListId), 2, 14, Document);
        Argument.WellFormed(lead.City, name + nameof(lead.City));
        Argument.WellFormed(lead.Email, name + nameof(lead.Email));
        Argument.WellFormed(lead.FirstName, name + nameof(lead.FirstName));
        Argument.WellFormed(lead.LastName, name + nameof(lead.LastName));
        Argument.WellFormed(lead.VendorLeadCode, name + nameof(lead.VendorLeadCode));
        Argument.WellFormed(lead.PostalCode, name + nameof(lead.PostalCode));
        foreach (KeyValuePair<string, string> field in lead.AdditionalFields)
        {
            AdditionalField(field, name + nameof(lead.AdditionalFields));
        }
    }

    private static void AdditionalField(KeyValuePair<string, string> field, string name)
    {
        if (field.Key.Length == 0 || !field.Key.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'))
        {
            throw new ArgumentException($"{name} holds a name that is none of a dialer's lead: a to z, 0 to 9 and _ only.", name);
        }

        if (LeadJson.IsOwn(field.Key))
        {
            throw new ArgumentException($"{name} holds '{field.Key}', which has a property of its own.", name);
        }

        if (field.Value is null)
        {
            throw new ArgumentException($"{name} holds null for '{field.Key}'; leave it out instead.", name);
        }

        Argument.WellFormed(field.Value, name);
    }
}
