using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.SangamCrm.Tests;

[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(
    StubVendor.SangamCrm,
    "SangamCRM - Telephony API Developer Guide",
    "1. CRM Call Log API",
    "2. Call Pop-up API")
{
    private protected override IReadOnlyList<OperationDeclaration> Operations => DeclaredOperations.In(typeof(SangamCrmClient).Assembly);

    private protected override IReadOnlyList<string> NeverResent => ["CallLogs.Push", "CallPopups.Notify"];
}
