namespace Telephony.Sdk.CPaaS;

/// <summary>The reply with a list; <c>""</c>, <c>{}</c>, null and none mean empty.</summary>
internal sealed class CPaaSRowsReply<TRow> : CPaaSReply
    where TRow : class
{
    private const string Name = "result";

    [JsonPropertyName(Name)] public List<TRow?>? Result { get; set; }

    public override object? ToResult(Type type, string? idName) => Result is null && HasOther ? null : new RowList<TRow>(Result);

    /// <summary>Whether something stands where the list should, and is none.</summary>
    private bool HasOther => AdditionalFields is not null && AdditionalFields.TryGetValue(Name, out JsonElement other) && other.GetRawText().Trim('"', '{', '}', ' ').Length > 0;
}
