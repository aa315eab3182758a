using Refit;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.CPaaS;

/// <summary>"One Time Password" of the document.</summary>
internal interface IOneTimePasswordsEndpoints
{
    [Post("/api/outbound_call"), Resend(ResendRule.Never)]
    Task<CPaaSRequestReply> SendAsync([Body] OneTimePasswordBody body, CancellationToken cancellationToken);
}
