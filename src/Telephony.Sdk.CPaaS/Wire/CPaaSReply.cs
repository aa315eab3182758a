using System.Text.Json.Serialization.Metadata;

namespace Telephony.Sdk.CPaaS;

/// <summary>What stands in the envelope: <c>success</c> in all replies, <c>message</c> in those that confirm something, an id in those to something new.</summary>
internal class CPaaSReply
{
    public const string RequestIdName = "request_id";

    /// <summary>An id is read the same way, whatever the vendor calls it.</summary>
    private static readonly JsonTypeInfo<string?> s_id = JsonMetadataServices.CreateValueInfo<string?>(CPaaSJsonContext.Default.Options, new FilledStringConverter());

    [JsonPropertyName("success"), JsonConverter(typeof(CPaaSWordsConverter))] public string? Success { get; set; }
    [JsonPropertyName("message"), JsonConverter(typeof(CPaaSWordsConverter))] public string? Message { get; set; }
    [JsonPropertyName(RequestIdName), JsonConverter(typeof(FilledStringConverter))] public string? RequestId { get; set; }
    [JsonExtensionData] public IDictionary<string, JsonElement>? AdditionalFields { get; set; }
    [JsonIgnore] public bool IsSuccess => Verdict.Of(Success) == true;

    /// <summary>What the endpoint gives, which has the id of that name where it is of something new; null where that is missing.</summary>
    public virtual object? ToResult(Type type, string? idName) =>
        idName is not null ? (TakeId(idName) is { } id ? new CPaaSReceipt { Id = id, AdditionalFields = AdditionalFields } : null)
        : type == typeof(CPaaSImport) ? new CPaaSImport { Message = Message?.Trim(), AdditionalFields = AdditionalFields }
        : new CPaaSConfirmation { Message = Message?.Trim(), RequestId = RequestId, AdditionalFields = AdditionalFields };

    /// <summary>Leaves out what holds a secret of the request: whoever prints a receipt must not print it.</summary>
    public void DropEchoes(Reply reply)
    {
        foreach (string name in AdditionalFields?.Where(field => MayHold(field, reply)).Select(field => field.Key).ToArray() ?? [])
        {
            AdditionalFields!.Remove(name);
        }
    }

    /// <summary>Takes the id of that name out of the unknown fields.</summary>
    private string? TakeId(string name)
    {
        if (name == RequestIdName)
        {
            return RequestId;
        }

        if (AdditionalFields is null || !AdditionalFields.TryGetValue(name, out JsonElement sent) || ReadId(sent) is not { } id)
        {
            return null;
        }

        AdditionalFields.Remove(name);
        AdditionalFields = AdditionalFields.Count == 0 ? null : AdditionalFields;
        return id;
    }

    private static string? ReadId(JsonElement sent)
    {
        try
        {
            return sent.Deserialize(s_id);
        }
        catch (JsonException)
        // Stryker disable once Block: it returns null where it empties a block
        {
            return null;
        }
    }

    private static bool MayHold(KeyValuePair<string, JsonElement> field, Reply reply)
    {
        try
        {
            return reply.EchoesSecret(field.Key + field.Value.GetRawText());
        }
        catch (InvalidOperationException)
        {
            // Its bytes are no text, so nobody could read it either. The call was placed: the receipt must not be lost for that.
            return true;
        }
    }
}

/// <summary>The reply with one result.</summary>
internal sealed class CPaaSResultReply<T> : CPaaSReply
    where T : class
{
    [JsonPropertyName("result")] public T? Result { get; set; }

    public override object? ToResult(Type type, string? idName) => Result;
}

/// <summary><c>{"response":{…}}</c>, around every reply.</summary>
internal sealed class CPaaSEnvelope<T>
{
    [JsonPropertyName("response")] public T? Response { get; set; }
}
