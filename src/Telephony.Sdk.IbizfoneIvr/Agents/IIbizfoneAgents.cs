namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>The agents of the IVR (iBizFone IVR API document, "3. Agent Management"). <see cref="IbizfoneAgentsExtensions"/> adds shorthands.</summary>
/// <remarks>
/// Besides what each method names, all throw <see cref="TelephonyApiException"/> when the IVR refuses,
/// <see cref="TelephonyProtocolException"/> when the reply cannot be read, <see cref="TelephonyTransportException"/> when there
/// is no reply, and <see cref="OperationCanceledException"/> when the caller cancels.
/// </remarks>
public interface IIbizfoneAgents
{
    /// <summary>Makes an agent's number active or inactive for incoming calls (<c>action=ManageAgent</c>).</summary>
    /// <param name="agentNumber">The agent's phone number (<c>agentnum</c>): 1 to 15 digits, with or without a leading '+', sent as it is given.</param>
    /// <param name="status"><see cref="IbizfoneAgentStatus.Available"/> or <see cref="IbizfoneAgentStatus.Off"/> (<c>status</c>).</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the IVR has answered <c>Success</c>.</returns>
    /// <exception cref="ArgumentException">The number is not one, or the status is neither; nothing was sent.</exception>
    Task SetStatusAsync(string agentNumber, IbizfoneAgentStatus status, CancellationToken cancellationToken = default);
}
