namespace Telephony.Sdk.CPaaS;

/// <summary>A call to place now (CPaaS API, "Click To Call").</summary>
public sealed class CPaaSClickToCall : CPaaSAgentCall
{
    /// <summary>Describes a call.</summary>
    /// <param name="agentNumber">The agent's number, which is dialled first: 10 to 15 digits, the country code in front.</param>
    /// <param name="callerId">The caller ID that both see.</param>
    /// <param name="destinationNumber">The number to connect the agent with: 10 to 15 digits, the country code in front.</param>
    public CPaaSClickToCall(string agentNumber, string callerId, string destinationNumber)
        : base(agentNumber, callerId, destinationNumber)
    {
    }

    /// <summary>Which sides are recorded (<c>recording_option</c>).</summary>
    /// <value>Null: not sent, and the vendor does not record.</value>
    public CPaaSRecordingOption? Recording { get; set; }

    /// <summary>Whether the call is transcribed (<c>transcript</c>, <c>on</c> or <c>off</c>). Always sent.</summary>
    /// <value>False.</value>
    public bool Transcript { get; set; }
}
