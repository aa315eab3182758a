namespace Telephony.Sdk.CPaaS;

/// <summary>A call that connects an agent with somebody: the agent is dialled first, then the destination.</summary>
public abstract class CPaaSAgentCall
{
    private protected CPaaSAgentCall(string agentNumber, string callerId, string destinationNumber) =>
        (AgentNumber, CallerId, DestinationNumber) = (agentNumber, callerId, destinationNumber);

    /// <summary>The agent's number, which is dialled first: 10 to 15 digits, the country code in front (<c>agent_number</c>).</summary>
    [JsonPropertyName("agent_number"), JsonPropertyOrder(-3)]
    public string AgentNumber { get; }

    /// <summary>The caller ID that both see (<c>caller_id</c>).</summary>
    [JsonPropertyName("caller_id"), JsonPropertyOrder(-3)]
    public string CallerId { get; }

    /// <summary>The number to connect the agent with: 10 to 15 digits, the country code in front (<c>destination_number</c>).</summary>
    [JsonPropertyName("destination_number"), JsonPropertyOrder(-3)]
    public string DestinationNumber { get; }

    private protected void ValidateNumbers(string section)
    {
        CallRules.MobileNumber(AgentNumber, nameof(AgentNumber), section);
        Argument.PhoneNumber(CallerId, nameof(CallerId), section);
        CallRules.MobileNumber(DestinationNumber, nameof(DestinationNumber), section);
    }

    /// <summary>Who is connected with whom, and the caller ID.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Line.Between(AgentNumber, DestinationNumber), Line.In(CallerId));
}
