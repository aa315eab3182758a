using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Exotel.Tests;

/// <summary>Exotel has no document of its own among the vendors': SangamCRM's has a section on it.</summary>
[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(
    StubVendor.Exotel,
    "SangamCRM - Telephony API Developer Guide",
    "3. Exotel Click-to-Call API Configuration")
{
    private protected override IReadOnlyList<OperationDeclaration> Operations => DeclaredOperations.In(typeof(ExotelClient).Assembly);

    private protected override IReadOnlyList<string> NeverResent => ["Calls.Connect"];
}
