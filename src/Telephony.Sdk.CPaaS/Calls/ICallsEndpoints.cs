using Refit;
using Telephony.Sdk.Resilience;

namespace Telephony.Sdk.CPaaS;

/// <summary>"Click To Call" and "Modify Live Call" of the document.</summary>
internal interface ICallsEndpoints
{
    [Post("/api/click2call"), Resend(ResendRule.Never)]
    Task<CPaaSRequestReply> ClickToCallAsync([Body] ClickToCallBody body, CancellationToken cancellationToken);

    [Post("/api/modify_call"), Resend(ResendRule.Never)]
    Task<CPaaSReply> ModifyAsync([Body] ModifyCallBody body, CancellationToken cancellationToken);
}
