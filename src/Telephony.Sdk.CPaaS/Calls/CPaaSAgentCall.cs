namespace Telephony.Sdk.CPaaS;

/// <summary>A call that connects an agent with somebody: the agent is dialled first, then the destination.</summary>
public abstract class CPaaSAgentCall
{
    private protected CPaaSAgentCall(string agentNumber, string callerId, string destinationNumber)
    {
        AgentNumber = agentNumber;
        CallerId = callerId;
        DestinationNumber = destinationNumber;
    }

    /// <summary>The agent's number, which is dialled first: 10 to 15 digits, the country code in front (<c>agent_number</c>).</summary>
    public string AgentNumber { get; }

    /// <summary>The caller ID that both see (<c>caller_id</c>).</summary>
    public string CallerId { get; }

    /// <summary>The number to connect the agent with: 10 to 15 digits, the country code in front (<c>destination_number</c>).</summary>
    public string DestinationNumber { get; }
}
