using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

/// <summary>"2. Call Log API" has no mapping: there the vendor calls us.</summary>
[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(
    StubVendor.IbizfoneIvr,
    "iBizFone IVR API document",
    "3. Agent Management",
    "4. Holiday Setting",
    "5. Office Time Setting")
{
    private protected override IReadOnlyList<OperationDeclaration> Operations => DeclaredOperations.In(typeof(IbizfoneIvrClient).Assembly);

    private protected override IReadOnlyList<string> NeverResent => [];
}
