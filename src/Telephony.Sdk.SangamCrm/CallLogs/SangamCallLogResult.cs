using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangamCrm;

/// <summary>What the CRM answers to a call that was pushed.</summary>
public sealed record SangamCallLogResult
{
    /// <summary>The CRM's id of the call log; it looks like a GUID, but no document says that it always is one (<c>id</c>).</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(LenientStringConverter))]
    public string? Id { get; set; }

    /// <summary>As it was sent, number or text; the document does not say what it means (<c>call_match</c>).</summary>
    [JsonPropertyName("call_match"), JsonConverter(typeof(LenientStringConverter))]
    public string? CallMatch { get; set; }

    /// <summary>Whether calls of <see cref="Number"/> are to be logged (<c>decision_variable</c>).</summary>
    [JsonPropertyName("decision_variable")]
    public SangamDecision Decision { get; set; }

    /// <summary>The number that the answer is about (<c>num</c>).</summary>
    [JsonPropertyName("num"), JsonConverter(typeof(LenientStringConverter))]
    public string? Number { get; set; }

    /// <summary>Whether the log is deleted (<c>deleted</c>: <c>"0"</c> or <c>"1"</c>); null when the CRM does not say.</summary>
    [JsonPropertyName("deleted"), JsonConverter(typeof(LenientBooleanConverter))]
    public bool? IsDeleted { get; set; }

    /// <summary>
    /// Whether the CRM answered <c>never</c>, which we take for: push no more calls of <see cref="Number"/>. The document lists the
    /// word and does not explain it.
    /// </summary>
    [JsonIgnore]
    public bool ShouldStopLogging => new SangamDecision(Decision.Value.Trim()) == SangamDecision.Never;

    /// <summary>The call that this is the answer to; null when neither its place nor <see cref="Number"/> tells.</summary>
    [JsonIgnore]
    public SangamCallLog? Log { get; set; }

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>The id, the number and what the CRM found.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Id, Number, Line.In(CallMatch, Decision));
}
