using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Samples;

namespace ElisionDialerSample;

/// <summary>Reads leads from a CSV file whose columns are named as the dialer names the fields.</summary>
internal static class LeadFile
{
    public const string Phone = "phone_number";

    public static IReadOnlyList<string> Optional { get; } = ["first_name", "last_name", "email", "city", "postal_code", "vendor_lead_code"];

    /// <exception cref="UsageException">The file is not there, is no such table, or has no lead.</exception>
    public static IReadOnlyList<ElisionLead> Read(string path, string listId)
    {
        IReadOnlyList<CsvRow> rows = CsvFile.Read(path, Phone);
        return rows.Count == 0 ? throw new UsageException($"'{path}' holds no lead.") : [.. rows.Select(row => Read(row, listId))];
    }

    private static ElisionLead Read(CsvRow row, string listId) => new(row.Required(Phone), listId)
    {
        FirstName = row.Optional("first_name"),
        LastName = row.Optional("last_name"),
        Email = row.Optional("email"),
        City = row.Optional("city"),
        PostalCode = row.Optional("postal_code"),
        VendorLeadCode = row.Optional("vendor_lead_code"),
    };
}
