using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>The reply with one result.</summary>
internal sealed class CPaaSResultReply<T> : CPaaSReply
    where T : class
{
    [JsonPropertyName("result")]
    public T? Result { get; set; }

    public override string? FindMissing() => Result is null ? "result" : null;
}
