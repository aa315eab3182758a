using System.Text.Json.Serialization;
using Refit;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>"Webhooks" of the document.</summary>
internal interface IWebhooksEndpoints
{
    [Get("/webhooks"), Resend(ResendRule.Read)]
    Task<List<SangomaWebhook>> ListAsync(CancellationToken cancellationToken);

    [Get("/webhooks/{direction}"), Resend(ResendRule.Read)]
    Task<List<SangomaWebhook>> ListByDirectionAsync(SangomaDirection direction, CancellationToken cancellationToken);

    [Get("/webhooks/{id}"), Resend(ResendRule.Read)]
    Task<List<SangomaWebhook>> GetAsync(int id, CancellationToken cancellationToken);

    [Post("/webhooks"), Resend(ResendRule.Never)]
    Task AddAsync([Body] SangomaWebhookBody body, CancellationToken cancellationToken);

    [Patch("/webhooks/{id}"), Resend(ResendRule.Safe)]
    Task UpdateAsync(int id, [Body] SangomaWebhookBody body, CancellationToken cancellationToken);

    [Delete("/webhooks/{id}"), Resend(ResendRule.Safe)]
    Task DeleteAsync(int id, CancellationToken cancellationToken);
}

/// <summary>What is written of a webhook, in the order of the document's example.</summary>
internal sealed record SangomaWebhookBody([property: JsonPropertyName("url")] string Url, [property: JsonPropertyName("direction")] string Direction);
