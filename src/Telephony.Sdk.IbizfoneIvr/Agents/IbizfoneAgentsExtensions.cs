namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>Shorthands over <see cref="IIbizfoneAgents"/>.</summary>
public static class IbizfoneAgentsExtensions
{
    /// <summary>Makes an agent's number active: <c>status=AVAIL</c>.</summary>
    /// <param name="agents">The agents.</param>
    /// <param name="agentNumber">The agent's phone number.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the IVR has answered <c>Success</c>.</returns>
    /// <exception cref="ArgumentException">The number is not one; nothing was sent.</exception>
    public static Task ActivateAsync(this IIbizfoneAgents agents, string agentNumber, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(agents);
        return agents.SetStatusAsync(agentNumber, IbizfoneAgentStatus.Available, cancellationToken);
    }

    /// <summary>Makes an agent's number inactive: <c>status=OFF</c>.</summary>
    /// <param name="agents">The agents.</param>
    /// <param name="agentNumber">The agent's phone number.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the IVR has answered <c>Success</c>.</returns>
    /// <exception cref="ArgumentException">The number is not one; nothing was sent.</exception>
    public static Task DeactivateAsync(this IIbizfoneAgents agents, string agentNumber, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(agents);
        return agents.SetStatusAsync(agentNumber, IbizfoneAgentStatus.Off, cancellationToken);
    }
}
