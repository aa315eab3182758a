namespace Telephony.Sdk.SangomaCrm;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class SangomaWebhooks(IWebhooksEndpoints endpoints, string? account) : ISangomaWebhooks
{
    public async Task<IReadOnlyList<SangomaWebhook>> ListAsync(CancellationToken cancellationToken) =>
        await endpoints.ListAsync(cancellationToken).ConfigureAwait(false);

    public async Task<IReadOnlyList<SangomaWebhook>> ListAsync(SangomaDirection direction, CancellationToken cancellationToken)
    {
        CallRules.Direction(direction);
        return await endpoints.ListByDirectionAsync(direction, cancellationToken).ConfigureAwait(false);
    }

    public async Task<SangomaWebhook> GetAsync(int id, CancellationToken cancellationToken)
    {
        WebhookRules.Id(id);
        List<SangomaWebhook> webhooks = await endpoints.GetAsync(id, cancellationToken).ConfigureAwait(false);
        return webhooks.Find(webhook => webhook.Id == id) ?? throw SangomaCrmReplyReader.NotFound(account, "Webhooks.Get", $"the PBX has no webhook {id}");
    }

    public Task AddAsync(Uri url, SangomaDirection direction, CancellationToken cancellationToken)
    {
        WebhookRules.Url(url);
        CallRules.Direction(direction);
        return endpoints.AddAsync(new SangomaWebhookBody(url.OriginalString, direction.Value), cancellationToken);
    }

    public Task UpdateAsync(int id, Uri url, SangomaDirection direction, CancellationToken cancellationToken)
    {
        WebhookRules.Id(id);
        WebhookRules.Url(url);
        CallRules.Direction(direction);
        return endpoints.UpdateAsync(id, new SangomaWebhookBody(url.OriginalString, direction.Value), cancellationToken);
    }

    public Task DeleteAsync(int id, CancellationToken cancellationToken)
    {
        WebhookRules.Id(id);
        return endpoints.DeleteAsync(id, cancellationToken);
    }
}
