namespace Telephony.Sdk.CPaaS;

/// <summary>The reply with a list; <c>""</c>, <c>{}</c>, null and none mean empty.</summary>
internal sealed class CPaaSRowsReply<TRow> : CPaaSReply
    where TRow : class
{
    private const string Name = "result";

    [JsonPropertyName(Name)] public List<TRow?>? Result { get; set; }

    public override object? ToResult(Type type, string? idName) => Result is null && HasOther ? null : new RowList<TRow>(Result);

    /// <summary>Whether something stands where the list should, and is none, or a list stands elsewhere.</summary>
    private bool HasOther => AdditionalFields is not null && AdditionalFields.Any(other =>
        other.Key == Name ? other.Value.GetRawText().Trim('"', '{', '}', ' ').Length > 0 : other.Value.ValueKind == JsonValueKind.Array && other.Value.GetArrayLength() > 0);
}
