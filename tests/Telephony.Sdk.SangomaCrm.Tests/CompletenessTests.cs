using Telephony.Sdk.Operations;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.SangomaCrm.Tests;

[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(
    StubVendor.SangomaCrm,
    "Sangoma CRM REST API",
    "GET /admin/api/sangomacrm/rest/calls/:uuid",
    "GET /admin/api/sangomacrm/rest/calls/list/both[:since][:limit][:offset]",
    "GET /admin/api/sangomacrm/rest/calls/list/inbound[:since][:limit][:offset]",
    "GET /admin/api/sangomacrm/rest/calls/list/outbound[:since][:limit][:offset]",
    "GET /admin/api/sangomacrm/rest/calls/recording/:uuid",
    "GET /admin/api/sangomacrm/rest/calls/voicemail/:uuid",
    "GET /admin/api/sangomacrm/rest/users/extension/:extension",
    "GET /admin/api/sangomacrm/rest/users/id/:id",
    "GET /admin/api/sangomacrm/rest/webhooks/:[inbound|outbound|id]",
    "POST /admin/api/sangomacrm/rest/webhooks/",
    "PATCH /admin/api/sangomacrm/rest/webhooks/:id",
    "DELETE /admin/api/sangomacrm/rest/webhooks/:id")
{
    private protected override IReadOnlyList<OperationDeclaration> Operations => DeclaredOperations.In(typeof(SangomaCrmClient).Assembly);

    private protected override IReadOnlyList<string> NeverResent => ["Webhooks.Add"];
}
