using Telephony.Sdk.Http;
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
    private protected override IReadOnlyList<Endpoint> Endpoints => [.. EndpointCatalogue.All.Where(endpoint => !IsExotels(endpoint))];

    private protected override IReadOnlyList<string> NeverResent => ["CallLogs.Push", "CallPopups.Notify"];

    internal static bool IsExotels(Endpoint endpoint) => endpoint.Operation.StartsWith("Calls.", StringComparison.Ordinal);
}
