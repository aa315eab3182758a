using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Samples;

namespace ElisionDialerSample;

/// <summary>Reads leads from a CSV file whose columns are named as the dialer names the fields.</summary>
internal static class LeadFile
{
    public const string Phone = "phone_number";

    public static IReadOnlyList<string> Optional { get; } = ["first_name", "last_name", "email", "city", "postal_code", "vendor_lead_code"];

    /// <exception cref="UsageException">The file is not there, is no such table, has no lead, or a lead without a phone number; the message names the line.</exception>
    public static IReadOnlyList<ElisionLead> Read(string path, string listId)
    {
        IReadOnlyList<CsvRow> rows = CsvFile.Read(path, Phone);
        return rows.Count == 0 ? throw new UsageException($"'{path}' holds no lead.") : [.. rows.Select(row => Read(row, listId))];
    }

    private static ElisionLead Read(CsvRow row, string listId) => new(PhoneNumber(row), listId)
    {
        FirstName = row.Optional("first_name"),
        LastName = row.Optional("last_name"),
        Email = row.Optional("email"),
        City = row.Optional("city"),
        PostalCode = row.Optional("postal_code"),
        VendorLeadCode = row.Optional("vendor_lead_code"),
    };

    /// <summary>Checked here already, so that no list is added for leads that cannot be sent, and to name the line.</summary>
    private static string PhoneNumber(CsvRow row)
    {
        string number = row.Required(Phone);
        string digits = number.StartsWith('+') ? number[1..] : number;
        return digits.Length > 0 && digits.All(char.IsAsciiDigit)
            ? number
            : throw new UsageException(Words.Of($"Line {row.Line}: {Phone} must be digits, with or without a leading '+', and nothing else."));
    }
}
