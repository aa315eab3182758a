namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class IbizfoneAgents(IAgentsEndpoints endpoints) : IIbizfoneAgents
{
    public Task SetStatusAsync(string agentNumber, IbizfoneAgentStatus status, CancellationToken cancellationToken)
    {
        AgentRules.Number(agentNumber);
        AgentRules.Status(status);
        return endpoints.SetStatusAsync(agentNumber, status, cancellationToken);
    }
}
