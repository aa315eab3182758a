using Refit;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>"1. User will be created/updated in CRM" of the document, as queries and as forms.</summary>
internal interface IAgentsEndpoints
{
    [Get("/{script}?function=add_user"), Resend(ResendRule.Never)]
    Task<ElisionAnswer> AddAsync(
        string script, [Query, QueryConverter(typeof(DialerFields.Query)), Property(RequestProperties.Secrets)] DialerFields agent, CancellationToken cancellationToken);

    [Post("/{script}"), Resend(ResendRule.Never)]
    Task<ElisionAnswer> AddAsync(string script, [Body] HttpContent agent, CancellationToken cancellationToken);

    [Get("/{script}?function=update_user"), Resend(ResendRule.Safe)]
    Task<ElisionAnswer> UpdateAsync(
        string script, [Query, QueryConverter(typeof(DialerFields.Query)), Property(RequestProperties.Secrets)] DialerFields agent, CancellationToken cancellationToken);

    [Post("/{script}"), Resend(ResendRule.Safe)]
    Task<ElisionAnswer> UpdateAsync(string script, [Body] HttpContent agent, CancellationToken cancellationToken);
}
