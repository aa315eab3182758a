using Telephony.Sdk.CPaaS;
using Telephony.Sdk.Samples;

namespace CPaaSSample.Steps;

/// <summary>Places a call: the agent's phone rings, then the destination's. The SDK never sends it twice.</summary>
internal sealed class PlaceCall(ICPaaSClient cpaas, SampleOptions options, Screen screen)
{
    /// <summary>The request id of the call, or null when none was asked for.</summary>
    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        if (options.Call is not { } call)
        {
            screen.Skip("Place a call", "name whom to connect with --agent, --destination and --caller-id");
            return null;
        }

        CPaaSReceipt receipt = await cpaas.Calls.ClickToCallAsync(call, cancellationToken);
        screen.Done($"Placed the call: {call.AgentNumber} to {call.DestinationNumber}, request {receipt.Id}");
        return receipt.Id;
    }
}
