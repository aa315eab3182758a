using System.Text.Json.Serialization;

namespace Telephony.Sdk.AspNetCore;

/// <summary>
/// What a vendor pushed, as it came: it is read when it is handled, so that a push that no reader understands yet is kept until one does. Your own secret in its
/// address is not in it. It is written and read as JSON, for a queue or a table.
/// </summary>
public sealed class ReceivedPush
{
    /// <summary>Makes one, as the endpoints do; public for your tests and for stores.</summary>
    /// <param name="source">The connection that it came through.</param>
    /// <param name="kind">What it is, one of <see cref="PushKinds"/>.</param>
    /// <param name="key">What tells it from others.</param>
    /// <param name="isVendorKey">Whether the key is made of the vendor's id.</param>
    /// <param name="receivedAt">When it came.</param>
    /// <param name="contentType">The content type of its body.</param>
    /// <param name="query">Its query string.</param>
    /// <param name="body">Its body.</param>
    /// <param name="traceParent">The trace that it came in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/>, <paramref name="kind"/>, <paramref name="key"/> or <paramref name="body"/> is null.</exception>
    [JsonConstructor]
    public ReceivedPush(string source, string kind, string key, bool isVendorKey, DateTimeOffset receivedAt, string? contentType, string? query, byte[] body, string? traceParent = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(body);
        Source = source;
        Kind = kind;
        Key = key;
        IsVendorKey = isVendorKey;
        ReceivedAt = receivedAt;
        ContentType = contentType;
        Query = query;
        Body = body;
        TraceParent = traceParent;
    }

    /// <summary>The connection that it came through, as you named it: one PBX of several, or the vendor's own name.</summary>
    public string Source { get; }

    /// <summary>What it is: one of <see cref="PushKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>
    /// What tells that you have it already: source, kind, the vendor's id and the state that it is about, as two callbacks of one call are no repeats; a hash of
    /// what it holds, too, where a state may come again with other content. No more than 250 characters.
    /// </summary>
    public string Key { get; }

    /// <summary>Whether the key is made of the vendor's id; if not, it is a hash of what the push holds, which a vendor that sends again may change.</summary>
    public bool IsVendorKey { get; }

    /// <summary>When it came.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>The content type of its body, as it was sent; null for none.</summary>
    public string? ContentType { get; }

    /// <summary>Its query string, as it was sent, without the secret; null for none.</summary>
    public string? Query { get; }

    /// <summary>Its body, as it was sent; empty for none.</summary>
    public byte[] Body { get; }

    /// <summary>The W3C <c>traceparent</c> of the request that brought it, so that its handling can link to it; null where nothing is traced.</summary>
    public string? TraceParent { get; }

    /// <summary>The key of the account that the records of its calls carry; null where the source is the vendor's own name.</summary>
    [JsonIgnore]
    public string? Account => Source == PushKinds.DefaultSource(Kind) ? null : Source;

    /// <summary>What it is and its key; nothing of what it holds.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Kind} {Key}";
}
