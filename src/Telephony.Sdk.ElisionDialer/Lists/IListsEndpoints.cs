using Refit;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>"2. List will be created in CRM" and active_lists of the document, as queries and as forms.</summary>
internal interface IListsEndpoints
{
    [Get("/{script}?function=add_list"), Resend(ResendRule.Never)]
    Task<ElisionAnswer> AddAsync(string script, [Query] ListFields list, CancellationToken cancellationToken);

    [Post("/{script}"), Resend(ResendRule.Never)]
    Task<ElisionAnswer> AddAsync(string script, [Body(BodySerializationMethod.UrlEncoded)] ListForm list, CancellationToken cancellationToken);

    [Get("/{script}?function=active_lists"), Resend(ResendRule.Safe)]
    Task<ElisionActiveLists> ListActiveAsync(string script, CancellationToken cancellationToken);

    [Post("/{script}"), Resend(ResendRule.Safe)]
    Task<ElisionActiveLists> ListActiveAsync(string script, [Body(BodySerializationMethod.UrlEncoded)] ActiveListsForm form, CancellationToken cancellationToken);
}
