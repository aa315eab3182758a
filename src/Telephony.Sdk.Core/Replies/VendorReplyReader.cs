using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telephony.Sdk.Json;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Toolkit;

/// <summary>
/// How a vendor says yes and no. Shared: the HTTP status, redirects, HTML and cut-off replies; a vendor's own: the body. It keeps nothing
/// of a reply, so that one serves all accounts of the vendor.
/// </summary>
/// <param name="vendor">The vendor's name, e.g. <c>Sangoma CRM</c>.</param>
/// <param name="json">How its JSON is read and written.</param>
[Experimental(Experiments.Toolkit)]
public abstract partial class VendorReplyReader(string vendor, JsonSerializerOptions json)
{
    /// <summary>The vendor's name, e.g. <c>Sangoma CRM</c>.</summary>
    public string Vendor { get; } = vendor;

    /// <summary>How its JSON is read and written.</summary>
    public JsonSerializerOptions Json { get; } = json;

    /// <summary>Reads a reply into what its endpoint gives, or throws what the vendor's "no" means. A file keeps the reply; anything else is done with it.</summary>
    internal async ValueTask<object?> ReadAsync(HttpResponseMessage response, Operation operation, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            TelephonyException refusal = await ReadRefusalAsync(response, operation, cancellationToken).ConfigureAwait(false);
            return WasDeleted(refusal, operation, out object? done) ? done : throw refusal;
        }

        if (operation.IsDownload)
        {
            return await ReadFileAsync(response, operation, cancellationToken).ConfigureAwait(false);
        }

        using ReplyBody body = await ReplyBody.OpenAsync(response, cancellationToken).ConfigureAwait(false);
        var reply = new Reply(response, operation, body);
        try
        {
            object? value = Decode(operation.Declaration.ReplyType, reply, body);
            return operation.Declaration.Takes(value) ? value : throw Malformed(reply, $"{GetType().Name} made {value?.GetType().Name ?? "null"} of it, not {operation.Declaration.ReplyType.Name}");
        }
        catch (TelephonyApiException refusal) when (WasDeleted(refusal, operation, out object? done))
        {
            return done;
        }
        catch (Exception exception) when (SecondReading.IsOfReading(exception))
        {
            throw Malformed(reply, "its JSON is cut off or not in the documented shape: " + exception.Message, exception);
        }
        catch (Exception exception) when (body.IsComplete && !IsOfTheWay(exception))
        {
            throw Malformed(reply, $"{GetType().Name} could not read it: {exception.Message}", exception);
        }
    }

    /// <summary>The vendor's refusal of a reply whose HTTP status says yes.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="refusal">What it says.</param>
    /// <returns>The exception to throw.</returns>
    public TelephonyApiException Refused(Reply reply, Refusal refusal) =>
        Refused(reply.Operation, reply.StatusCode, WithWords(refusal, reply), CleanText(reply), retryAfter: null);

    /// <summary>An answer in a shape that no document describes.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="what">What is wrong with it, such as "it has no id".</param>
    /// <param name="inner">What was thrown when it was read, if anything.</param>
    /// <returns>The exception to throw.</returns>
    public TelephonyProtocolException Malformed(Reply reply, string what, Exception? inner = null)
    {
        if (reply.Head.IsEmpty)
        {
            what = "it is empty";
        }
        else if (JsonStart.NamesPhpMessage(reply.Head))
        {
            what = "it is a message of PHP in place of an answer, most likely because the script failed at the vendor: see ReplyText";
        }
        else if (ForeignWords.IsXml(reply))
        {
            what = $"it is XML, which no document of the vendor shows here{(ForeignWords.Of(reply) is { } said ? ": " + said : string.Empty)}";
        }
        else if (reply.IsPage)
        {
            what = "it is an HTML page, most likely a login or error page: check the scheme, port and path of BaseAddress";
        }
        else if (reply.Head[0] is not ((byte)'{' or (byte)'[') && ForeignWords.Of(reply) is { } words && !what.Contains(words, StringComparison.Ordinal))
        {
            what = $"{what}: {words}";
        }

        return ReplyErrors.Malformed(reply.Operation, reply.StatusCode, what, CleanText(reply), inner);
    }

    /// <summary>The names of the options that hold the credentials, for advice.</summary>
    protected abstract string CredentialOptions { get; }

    /// <summary>What to look at where the server knows no such address, and does not say so in the vendor's words.</summary>
    protected virtual string NotFoundAdvice => "Check the scheme, port and path of BaseAddress.";

    /// <summary>Reads the body of a 2xx reply into <paramref name="type"/>, or throws <see cref="Refused(Reply, Refusal)"/> or <see cref="Malformed(Reply, string, Exception)"/>.</summary>
    /// <param name="type">What the endpoint gives: the <c>T</c> of its <c>Task&lt;T&gt;</c>; <see langword="void"/> where nothing but yes or no is asked for.</param>
    /// <param name="reply">The reply.</param>
    /// <returns>A value of that type; null for <see langword="void"/>.</returns>
    protected abstract object? Decode(Type type, Reply reply);

    /// <summary>Reads what the body of a refusal says; never throws.</summary>
    /// <param name="reply">A reply with a status outside of 2xx, or one that says no with 2xx.</param>
    /// <returns>The vendor's words and code; <see langword="default"/> where there are none.</returns>
    protected abstract Refusal ReadRefusal(Reply reply);

    /// <summary>What a vendor makes of a refusal once its kind is known, by the body or else by the HTTP status; here nothing more.</summary>
    /// <param name="refusal">What the body says.</param>
    /// <param name="kind">Its kind so far.</param>
    /// <returns>The refusal, with another kind or with advice where the vendor's words give it.</returns>
    protected virtual Refusal Judge(Refusal refusal, TelephonyErrorKind kind) => refusal;

    /// <summary>What an endpoint that deletes gives where an earlier attempt did it and its answer was lost.</summary>
    /// <param name="type">What the endpoint gives; never <see langword="void"/>.</param>
    /// <returns>A value of that type; null to let the vendor's word stand that there is no such thing.</returns>
    protected virtual object? Deleted(Type type) => null;

    /// <summary>Reads the JSON of a refusal, wherever it begins; nothing where it is none or is cut off.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="read">Reads the root of its JSON.</param>
    /// <returns>What <paramref name="read"/> gave; <see langword="default"/> where there is no JSON, or none that it can read.</returns>
    protected static Refusal ReadJsonRefusal(Reply reply, Func<JsonElement, Refusal> read) =>
        reply.SkipToJson() ? JsonRoot.Read(reply.Head, read) : default;

    /// <summary>The text or number of an object's property as it was sent; null where there is none.</summary>
    /// <param name="element">Any JSON.</param>
    /// <param name="name">The name of the property.</param>
    /// <returns>The text.</returns>
    protected static string? TextOf(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;

    /// <summary>The text of a reply as an exception may carry it; a vendor that echoes secrets leaves out more.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>A text without secrets.</returns>
    protected virtual string ReplyText(Reply reply) => reply.Excerpt();

    /// <summary>Reads the JSON of a reply behind whatever PHP prints first, as <see cref="Reply.ReadJson"/> does.</summary>
    /// <typeparam name="T">What it is read into; the vendor's JSON context knows it.</typeparam>
    /// <param name="reply">The reply.</param>
    /// <returns>What was read.</returns>
    /// <exception cref="TelephonyProtocolException">It is not JSON.</exception>
    protected T ReadJson<T>(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.SkipToJson() ? reply.ReadJson(TypeInfo<T>())! : throw Malformed(reply, "it is not JSON");
    }

    /// <summary>Reads a part of a reply's JSON, as <see cref="Reply.ReadJson"/> reads the whole.</summary>
    /// <typeparam name="T">What it is read into; the vendor's JSON context knows it.</typeparam>
    /// <param name="json">The part.</param>
    /// <returns>What was read.</returns>
    /// <exception cref="JsonException">It is of another kind.</exception>
    protected T? ReadJson<T>(JsonElement json) => SecondReading.Read(json, TypeInfo<T>());

    /// <summary>How a type is read, from the vendor's JSON context.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>Its metadata.</returns>
    protected JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Json.GetTypeInfo(typeof(T));

    /// <summary>What other places than a reader throw, and are answered for there.</summary>
    private static bool IsOfTheWay(Exception exception) =>
        exception is TelephonyException or OperationCanceledException or HttpRequestException or IOException or InvalidDataException or ObjectDisposedException or OutOfMemoryException;

    /// <summary>Whether there is no such thing because an earlier attempt deleted it, whose answer was lost.</summary>
    private bool WasDeleted(TelephonyException refusal, Operation operation, out object? done)
    {
        Type type = operation.Declaration.ReplyType;
        bool isGone = operation.Method == HttpMethod.Delete && refusal is TelephonyApiException { Kind: TelephonyErrorKind.NotFound, MayHaveTakenEffect: true };
        done = isGone && type != typeof(void) ? Deleted(type) : null;
        return isGone && (done is not null || type == typeof(void));
    }

    private object? Decode(Type type, Reply reply, ReplyBody body)
    {
        try
        {
            return Decode(type, reply);
        }
        catch (Exception exception) when (SecondReading.IsOfReading(exception) && body.QuoteBareWords())
        {
            return Decode(type, reply);
        }
    }

    private static Refusal WithWords(Refusal refusal, Reply reply) => refusal.Message is null ? refusal with { Message = ForeignWords.Of(reply) } : refusal;

    private string CleanText(Reply reply) => reply.Scrub(ReplyText(reply));
}
