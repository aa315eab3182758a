namespace Telephony.Sdk.CPaaS;

/// <summary>A call to place now (CPaaS API, "Click To Call").</summary>
/// <param name="agentNumber">The agent's number, which is dialled first: 10 to 15 digits, the country code in front.</param>
/// <param name="callerId">The caller ID that both see.</param>
/// <param name="destinationNumber">The number to connect the agent with: 10 to 15 digits, the country code in front.</param>
public sealed class CPaaSClickToCall(string agentNumber, string callerId, string destinationNumber) : CPaaSAgentCall(agentNumber, callerId, destinationNumber)
{
    /// <summary>Which sides are recorded (<c>recording_option</c>).</summary>
    /// <value>Null: not sent, and the vendor does not record.</value>
    [JsonPropertyName("recording_option")]
    public CPaaSRecordingOption? Recording { get; set; }

    /// <summary>Whether the call is transcribed (<c>transcript</c>, <c>on</c> or <c>off</c>). Always sent.</summary>
    /// <value>False.</value>
    [JsonPropertyName("transcript"), JsonConverter(typeof(OnOffConverter))]
    public bool Transcript { get; set; }

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(Validate, out problems);

    internal void Validate()
    {
        const string section = "Document for CPaaS APIs, \"Click To Call\"";
        ValidateNumbers(section);
        CallRules.OptionalText(Recording?.Value, nameof(Recording), section);
    }
}
