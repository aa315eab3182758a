using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>The reply with a list; none means empty.</summary>
internal sealed class CPaaSRowsReply<TRow> : CPaaSReply
    where TRow : class
{
    [JsonPropertyName("result"), JsonConverter(typeof(CPaaSRowsConverter))]
    public CPaaSRows<TRow>? Result { get; set; }

    public IReadOnlyList<TRow> ToRows() => Result ?? [];
}
