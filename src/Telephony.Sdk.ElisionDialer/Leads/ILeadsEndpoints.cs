using Refit;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>"Add_multi_lead" of the document, as a query and as a form.</summary>
internal interface ILeadsEndpoints
{
    [Get("/{script}?function=add_multi_lead"), Resend(ResendRule.Never)]
    Task<LeadReplies> AddAsync(string script, [Query, QueryConverter(typeof(DialerFields.Query))] DialerFields leads, CancellationToken cancellationToken);

    [Post("/{script}"), Resend(ResendRule.Never)]
    Task<LeadReplies> AddAsync(string script, [Body] HttpContent leads, CancellationToken cancellationToken);
}
