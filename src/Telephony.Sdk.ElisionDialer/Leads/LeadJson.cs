using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>Writes a lead as the document shows it, but every value as a text: a phone number has zeros and a plus sign to lose.</summary>
internal static class LeadJson
{
    // Nothing but quotes, backslashes and control characters: what goes into an address is escaped once more as a whole.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Name, Func<ElisionLead, string?> Value)[] s_own =
    [
        ("city", lead => lead.City),
        ("email", lead => lead.Email),
        ("phone_number", lead => lead.PhoneNumber),
        ("first_name", lead => lead.FirstName),
        ("last_name", lead => lead.LastName),
        ("vendor_lead_code", lead => lead.VendorLeadCode),
        ("list_id", lead => lead.ListId),
        ("postal_code", lead => lead.PostalCode),
    ];

    /// <summary>Whether a field has a property of its own.</summary>
    public static bool IsOwn(string name) => Array.Exists(s_own, own => own.Name == name);

    public static string Write(ElisionLead lead)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, s_options))
        {
            writer.WriteStartObject();
            foreach ((string name, Func<ElisionLead, string?> read) in s_own)
            {
                if (read(lead) is { } value)
                {
                    writer.WriteString(name, value);
                }
            }

            foreach (KeyValuePair<string, string> field in lead.AdditionalFields)
            {
                writer.WriteString(field.Key, field.Value);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
    }
}
