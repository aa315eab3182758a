using System.Text.Json.Serialization;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>The status (disposition) of a lead. An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<ElisionLeadStatus>))]
public readonly partial struct ElisionLeadStatus
{
    /// <summary>Not called yet: <c>NEW</c>.</summary>
    public static ElisionLeadStatus New { get; } = new("NEW");
}
