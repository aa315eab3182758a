using Refit;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.CPaaS;

/// <summary>"Callback Request" of the document. DELETE has a JSON body.</summary>
internal interface ICallbacksEndpoints
{
    [Post("/api/callback"), Resend(ResendRule.Never)]
    Task<CPaaSRequestReply> CreateAsync([Body] CallbackBody body, CancellationToken cancellationToken);

    [Patch("/api/callback"), Resend(ResendRule.Safe)]
    Task<CPaaSReply> UpdateAsync([Body] CallbackChangeBody body, CancellationToken cancellationToken);

    [Delete("/api/callback"), Resend(ResendRule.Safe)]
    Task<CPaaSReply> DeleteAsync([Body] RequestIdBody body, CancellationToken cancellationToken);
}
