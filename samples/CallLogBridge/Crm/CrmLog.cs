using Telephony.Sdk.Samples.CallLogBridge.Calls;

namespace Telephony.Sdk.Samples.CallLogBridge.Crm;

/// <summary>
/// Sends to the CRM what must not be there twice. The queue delivers at least once, so a mark is written before the request leaves, and the result after it. What comes again with a
/// mark and no result is unknown: it is shown, and somebody is asked; it is not sent again by itself.
/// </summary>
internal sealed class CrmLog(Ledger ledger, BridgeOptions options)
{
    public const string Log = "log";
    public const string Popup = "pop-up";

    /// <summary>Sends it, unless it was sent or nobody knows.</summary>
    /// <exception cref="TelephonyException">It did nothing: the message may come again.</exception>
    /// <exception cref="InvalidOperationException">Another one sends it at this moment: the message is to come again, to see what became of it.</exception>
    public async Task SendOnceAsync(string call, string what, Func<CancellationToken, Task<string>> send, CancellationToken cancellationToken)
    {
        switch (await ledger.MarkAsync(call, what, options.SendingTakesAtMost, cancellationToken))
        {
            case null:
                break;
            case CrmState.Sending:
                throw new InvalidOperationException($"The {what} of this call is being sent, by another instance or by one that died. It is looked at again.");
            default:
                return;
        }

        string words;
        try
        {
            words = await send(cancellationToken);
        }
        catch (TelephonyException exception)
        {
            await ledger.SetAsync(call, what, exception.MayHaveTakenEffect ? CrmState.Unknown : CrmState.Refused, exception.Message, CancellationToken.None);
            if (exception.MayHaveTakenEffect)
            {
                return;
            }

            throw;
        }
        catch (ArgumentException exception)
        {
            // It was not sent: the client refused it.
            await ledger.SetAsync(call, what, CrmState.Refused, exception.Message, CancellationToken.None);
            throw;
        }

        // Not with the caller's token: what the CRM has must be written.
        await ledger.SetAsync(call, what, CrmState.Sent, words, CancellationToken.None);
    }
}
