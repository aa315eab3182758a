using Telephony.Sdk;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangomaCrm;

namespace SangomaCrmSample;

/// <summary>Adds a webhook, changes it and removes it. Others are never touched, also not one with the same address.</summary>
internal sealed class ManageWebhook(ISangomaCrmClient pbx, Screen screen)
{
    private static readonly TimeSpan s_timeToCleanUp = TimeSpan.FromSeconds(10);

    public async Task RunAsync(Uri? url, CancellationToken cancellationToken)
    {
        if (url is null)
        {
            screen.Skip("Add, change and remove a webhook", "name a harmless address with --webhook-url");
            return;
        }

        IReadOnlyList<SangomaWebhook> before = await pbx.Webhooks.ListAsync(cancellationToken);
        try
        {
            // Adding is never sent twice, and its reply names no id: the webhook that was not there before is ours.
            await pbx.Webhooks.AddAsync(url, SangomaDirection.Both, cancellationToken);
            int id = (await FindNewAsync(url, before, cancellationToken)).Id;
            screen.Done(Words.Of($"Added a webhook to {url.OriginalString}: the PBX lists it as number {id}"));

            await pbx.Webhooks.UpdateAsync(id, url, SangomaDirection.Inbound, cancellationToken);
            SangomaWebhook changed = await pbx.Webhooks.GetAsync(id, cancellationToken);
            Expect(changed.Direction == SangomaDirection.Inbound, id, "was changed, but the PBX shows it as before");
            screen.Done(Words.Of($"Changed webhook {id} from both directions to {changed.Direction}"));

            await pbx.Webhooks.DeleteAsync(id, cancellationToken);
            IReadOnlyList<SangomaWebhook> after = await pbx.Webhooks.ListAsync(cancellationToken);
            Expect(after.All(webhook => webhook.Id != id), id, "was removed, but the PBX still lists it");
            screen.Done(Words.Of($"Removed webhook {id}: the PBX no longer lists it"));
        }
        catch
        {
            await LeaveNothingBehindAsync(url, before);
            throw;
        }
    }

    private async Task<SangomaWebhook> FindNewAsync(Uri url, IReadOnlyList<SangomaWebhook> before, CancellationToken cancellationToken)
    {
        SangomaWebhook[] added = await ListNewAsync(url, before, cancellationToken);
        return added is [var ours]
            ? ours
            : throw new StepFailedException(Words.Of($"The PBX took the webhook to {url.OriginalString}, but lists {added.Length} new ones with that address in place of one."));
    }

    /// <summary>Also after Ctrl+C, and when no reply told whether the webhook was added.</summary>
    private async Task LeaveNothingBehindAsync(Uri url, IReadOnlyList<SangomaWebhook> before)
    {
        using var patience = new CancellationTokenSource(s_timeToCleanUp);
        try
        {
            switch (await ListNewAsync(url, before, patience.Token))
            {
                case []:
                    return;
                case [var ours]:
                    await pbx.Webhooks.DeleteAsync(ours.Id, patience.Token);
                    screen.Warn(Words.Of($"Webhook {ours.Id} was taken off the PBX again."));
                    return;
            }
        }
        catch (Exception exception) when (exception is TelephonyException or OperationCanceledException)
        {
            // What went wrong first is what the user has to know; this is told besides.
        }

        screen.Warn($"A webhook to {url.OriginalString} may be left on the PBX; look there, and remove it.");
    }

    private async Task<SangomaWebhook[]> ListNewAsync(Uri url, IReadOnlyList<SangomaWebhook> before, CancellationToken cancellationToken)
    {
        IReadOnlyList<SangomaWebhook> now = await pbx.Webhooks.ListAsync(cancellationToken);
        return [.. now.Where(webhook => webhook.Url == url.OriginalString && before.All(old => old.Id != webhook.Id))];
    }

    private static void Expect(bool isTrue, int id, string otherwise)
    {
        if (!isTrue)
        {
            throw new StepFailedException(Words.Of($"Webhook {id} {otherwise}."));
        }
    }
}
