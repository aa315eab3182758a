using Telephony.Sdk.AspNetCore;
using Telephony.Sdk.Samples.CallLogBridge.Calls;
using Telephony.Sdk.Samples.CallLogBridge.Crm;

namespace Telephony.Sdk.Samples.CallLogBridge;

/// <summary>A push in, a call log of the CRM out; and a pop-up when a call begins.</summary>
internal sealed class BridgeHandler(Ledger ledger, CallLogger logger) : IPushHandler
{
    public async Task HandleAsync(ReceivedPush push, CancellationToken cancellationToken)
    {
        string key = PushedCall.KeyOf(push);
        PushedCall call = PushedCall.Of(await ledger.AddAsync(key, push, cancellationToken));
        await ledger.ShowAsync(key, CallView.Of(push.Source, call.Record, call.IsOver), cancellationToken);
        await (call.IsOver ? logger.LogAsync(key, call.Record, cancellationToken) : logger.ShowPopupAsync(key, call.Record, cancellationToken));
    }
}
