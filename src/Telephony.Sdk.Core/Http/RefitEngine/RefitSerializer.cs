#if CLIENT_ENGINE_REFIT
using System.Reflection;
using System.Text.Json.Serialization;
using Refit;

namespace Telephony.Sdk.Http;

/// <summary>Writes bodies as generated clients do, and fetches the replies that <see cref="RefitBridge"/> left to be decoded.</summary>
internal sealed class RefitSerializer(ApiClient client) : IHttpContentSerializer
{
    public HttpContent ToHttpContent<T>(T item) => client.JsonBody(item);

    public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        var pending = (RefitPendingReply)content;
        return await client.SendAsync<T>(pending.Request, pending.CallerToken).ConfigureAwait(false);
    }

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => propertyInfo.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;
}
#endif
