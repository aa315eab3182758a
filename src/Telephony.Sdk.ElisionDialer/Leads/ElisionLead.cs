namespace Telephony.Sdk.ElisionDialer;

/// <summary>A lead: somebody whom the dialer is to call. Null leaves a field out.</summary>
public sealed class ElisionLead
{
    /// <summary>Names what the document requires; it is checked when it is sent.</summary>
    /// <param name="phoneNumber">The number to call: digits, with or without a leading <c>+</c>, of any length: the document names no limit. Zeros at its beginning are kept.</param>
    /// <param name="listId">The list that it goes into, 2 to 14 digits.</param>
    public ElisionLead(string phoneNumber, string listId)
    {
        PhoneNumber = phoneNumber;
        ListId = listId;
    }

    /// <summary>The number to call (<c>phone_number</c>).</summary>
    public string PhoneNumber { get; }

    /// <summary>The list (<c>list_id</c>).</summary>
    public string ListId { get; }

    /// <summary>The city (<c>city</c>).</summary>
    public string? City { get; set; }

    /// <summary>The e-mail address (<c>email</c>).</summary>
    public string? Email { get; set; }

    /// <summary>The first name (<c>first_name</c>).</summary>
    public string? FirstName { get; set; }

    /// <summary>The last name (<c>last_name</c>).</summary>
    public string? LastName { get; set; }

    /// <summary>Your own id of the lead (<c>vendor_lead_code</c>).</summary>
    public string? VendorLeadCode { get; set; }

    /// <summary>The postal code (<c>postal_code</c>).</summary>
    public string? PostalCode { get; set; }

    /// <summary>Fields that the document does not show, by their wire names, such as VICIdial's <c>address1</c>; letters a to z, digits and <c>_</c>.</summary>
    public IDictionary<string, string> AdditionalFields { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Checks it without sending it, so that one bad row of many does not stop the others. Whether it is too long for an address, only sending it tells: that
    /// depends on <see cref="ElisionDialerOptions.Transport"/>.
    /// </summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(() => LeadRules.Lead(this, string.Empty), out problems);

    /// <summary>The number and the list.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(PhoneNumber, Line.In(ListId));
}
