using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Files;

namespace ElisionDialerSample;

/// <summary>Leads in a file whose columns are named as the dialer names the fields.</summary>
internal static class LeadFile
{
    public const string Phone = "phone_number";

    public static IReadOnlyList<string> Optional { get; } = ["first_name", "last_name", "email", "city", "postal_code", "vendor_lead_code"];

    public static IReadOnlyList<Column> Columns(RepeatedNumber repeated) => [Column.PhoneNumber(Phone, repeated: repeated), .. Optional.Select(name => Column.Text(name, isRequired: false))];

    public static ElisionLead Read(TableRow row, string listId) => new(row.PhoneNumber(Phone).ForElisionDialer(), listId)
    {
        FirstName = row.TextOrNull("first_name"),
        LastName = row.TextOrNull("last_name"),
        Email = row.TextOrNull("email"),
        City = row.TextOrNull("city"),
        PostalCode = row.TextOrNull("postal_code"),
        VendorLeadCode = row.TextOrNull("vendor_lead_code"),
    };
}
