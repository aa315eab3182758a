using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.CPaaS.Tests;

[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(
    StubVendor.CPaaS,
    "Document for CPaaS APIs",
    "Click To Call",
    "Callback Request",
    "One Time Password",
    "Create Campaign List",
    "Add Contacts to List",
    "Import Contacts via CSV File",
    "Create Campaign DND List",
    "Add DND Contacts To List",
    "Add DND Contacts to List via CSV File",
    "Create Campaign",
    "Stop Campaign",
    "Get Campaign Details",
    "Get CDR By Date",
    "Get CDR By Request ID",
    "Get CDR By Campaign ID",
    "Get CDR Statistics",
    "Get Live Calls Statistics",
    "Get Campaign CDR Statistics",
    "Modify Live Call")
{
    private protected override IReadOnlyList<OperationDeclaration> Operations => DeclaredOperations.In(typeof(ICPaaSClient).Assembly);

    private protected override IReadOnlyList<string> NeverResent =>
    [
        "Calls.ClickToCall",
        "Calls.Modify",
        "Callbacks.Create",
        "OneTimePasswords.Send",
        "ContactLists.Create",
        "ContactLists.Add",
        "ContactLists.Import",
        "DndLists.Create",
        "DndLists.Add",
        "DndLists.Import",
        "Campaigns.Create",
    ];
}
