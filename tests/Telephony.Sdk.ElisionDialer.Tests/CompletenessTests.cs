using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.ElisionDialer.Tests;

[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(
    StubVendor.ElisionDialer,
    "Dialer - CRM Integration",
    "add_user - adds a user to the system",
    "update_user - updates or deletes a user entry already in the system",
    "add_list - adds a list to the system",
    "Active_lists - Brings all active lists form dialer",
    "Add_multi_lead - Add Multiple leads to dialer")
{
    private protected override IReadOnlyList<OperationDeclaration> Operations => DeclaredOperations.In(typeof(IElisionDialerClient).Assembly);

    private protected override IReadOnlyList<string> NeverResent => ["Agents.Add", "Lists.Add", "Leads.Add"];

    /// <summary>The folder of the script is an option: the document's, and VICIdial's.</summary>
    private protected override string RouteRoot => "/(dialer|vicidial)";
}
