using System.Text.Json.Serialization;

namespace Telephony.Sdk.CPaaS;

/// <summary>The reply with a list; none means empty.</summary>
internal sealed class CPaaSRowsReply<TRow> : CPaaSReply
    where TRow : class
{
    [JsonPropertyName("result")]
    public List<TRow>? Result { get; set; }

    public IReadOnlyList<TRow> ToRows()
    {
        Result?.RemoveAll(row => row is null);
        return Result ?? [];
    }
}
