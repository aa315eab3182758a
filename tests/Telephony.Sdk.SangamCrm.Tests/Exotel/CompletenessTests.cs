using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.SangamCrm.Tests.Exotel;

[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(
    StubVendor.Exotel,
    "SangamCRM - Telephony API Developer Guide",
    "3. Exotel Click-to-Call API Configuration")
{
    private protected override IReadOnlyList<OperationDeclaration> Operations => [.. DeclaredOperations.In(typeof(ExotelClient).Assembly).Where(Tests.CompletenessTests.IsExotels)];

    private protected override IReadOnlyList<string> NeverResent => ["Calls.Connect"];
}
