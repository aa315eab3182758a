using Refit;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>"3. Agent Management" of the document.</summary>
internal interface IAgentsEndpoints
{
    [Get("/settings/handler.ashx?action=ManageAgent"), Resend(ResendRule.Safe)]
    Task SetStatusAsync([AliasAs("agentnum")] string agentNumber, IbizfoneAgentStatus status, CancellationToken cancellationToken);
}
