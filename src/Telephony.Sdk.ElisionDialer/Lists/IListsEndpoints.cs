using Refit;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>"2. List will be created in CRM" and active_lists of the document, as queries and as forms.</summary>
internal interface IListsEndpoints
{
    [Get("/{script}?function=add_list"), Resend(ResendRule.Never)]
    Task<ElisionAnswer> AddAsync(string script, [Query, QueryConverter(typeof(DialerFields.Query))] DialerFields list, CancellationToken cancellationToken);

    [Post("/{script}"), Resend(ResendRule.Never)]
    Task<ElisionAnswer> AddAsync(string script, [Body] HttpContent list, CancellationToken cancellationToken);

    [Get("/{script}?function=active_lists"), Resend(ResendRule.Read)]
    Task<ElisionActiveLists> ListActiveAsync(string script, CancellationToken cancellationToken);

    [Post("/{script}"), Resend(ResendRule.Read)]
    Task<ElisionActiveLists> ListActiveAsync(string script, [Body] HttpContent form, CancellationToken cancellationToken);
}
