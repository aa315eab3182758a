using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.ElisionDialer.Tests;

[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(new ElisionDialerDocument())
{
    /// <summary>The folder of the script is an option: the document's, and VICIdial's.</summary>
    private protected override string RouteRoot => "/(dialer|vicidial)";
}
