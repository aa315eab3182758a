
namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>What the document demands of agents, checked before anything is sent.</summary>
internal static class AgentRules
{
    private const string Section = "iBizFone IVR API document, \"3. Agent Management\"";

    public static void Number(string agentNumber) => Argument.PhoneNumber(agentNumber, nameof(agentNumber), Section);

    public static void Status(IbizfoneAgentStatus status)
    {
        if (status is not (IbizfoneAgentStatus.Off or IbizfoneAgentStatus.Available))
        {
            throw new ArgumentOutOfRangeException(nameof(status), status, $"status must be IbizfoneAgentStatus.Available or Off ({Section}).");
        }
    }
}
