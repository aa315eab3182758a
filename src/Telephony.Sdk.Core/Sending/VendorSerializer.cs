using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Refit;
using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Sending;

/// <summary>What Refit asks for bodies and replies: JSON in one piece, so that it has a length (some PHP servers read no chunks), and what <see cref="OperationHandler"/> has read.</summary>
internal sealed class VendorSerializer(JsonSerializerOptions json) : IHttpContentSerializer, ISynchronousContentSerializer
{
    public HttpContent ToHttpContentSynchronous<T>(T item)
    {
        var content = new JsonBody(JsonSerializer.SerializeToUtf8Bytes(item, (JsonTypeInfo<T>)json.GetTypeInfo(typeof(T))), item);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        return content;
    }

    public HttpContent ToHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) => Task.FromResult((T?)((ReplyContent)content).Value);

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => throw new NotSupportedException("Forms are given as FormBody, queries by their aliases.");
}
