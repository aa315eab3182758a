
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

    public static void Lead(ElisionLead lead, string name)
    {
        Argument.PhoneNumber(lead.PhoneNumber, name + nameof(lead.PhoneNumber), Document, most: int.MaxValue);
        Argument.Digits(lead.ListId, name + nameof(lead.ListId), 2, 14, Document);
        Argument.OneLine(lead.City, name + nameof(lead.City), Document);
        Argument.OneLine(lead.Email, name + nameof(lead.Email), Document);
        Argument.OneLine(lead.FirstName, name + nameof(lead.FirstName), Document);
        Argument.OneLine(lead.LastName, name + nameof(lead.LastName), Document);
        Argument.OneLine(lead.VendorLeadCode, name + nameof(lead.VendorLeadCode), Document);
        Argument.OneLine(lead.PostalCode, name + nameof(lead.PostalCode), Document);
        foreach (KeyValuePair<string, string> field in lead.AdditionalFields)
        {
            AdditionalField(field, name + nameof(lead.AdditionalFields));
        }
    }

    private static void AdditionalField(KeyValuePair<string, string> field, string name)
    {
        if (field.Key.Length == 0 || !field.Key.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'))
        {
            Argument.Bad(name, "holds a name that is none of a dialer's lead: a to z, 0 to 9 and _ only");
        }

        if (LeadJson.IsOwn(field.Key))
        {
            Argument.Bad(name, $"holds '{field.Key}', which has a property of its own");
        }

        if (field.Value is null)
        {
            Argument.Bad(name, $"holds null for '{field.Key}'; leave it out instead");
        }

        Argument.OneLine(field.Value, name, Document);
    }
}
