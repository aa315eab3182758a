using Refit;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>The form that adds leads.</summary>
internal sealed class LeadsForm(string leads)
{
    [AliasAs("function")]
    public string Function { get; } = "add_multi_lead";

    [AliasAs("multi_leads")]
    public string Leads => leads;
}
