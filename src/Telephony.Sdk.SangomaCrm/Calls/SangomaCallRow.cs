using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>
/// One row of the call list. A call has up to two rows of the same <see cref="Uuid"/>: START and END.
/// <see cref="SangomaCall"/> puts them together.
/// </summary>
/// <remarks>The document shows no list reply; these fields are the ones that PBXs in production send.</remarks>
public sealed record SangomaCallRow : ISangomaRow
{
    // Kept small: a list holds thousands of rows.
    private long _callDate = long.MinValue;
    private long _duration = long.MinValue;

    /// <summary>The Asterisk channel unique id, such as <c>1551929887.12</c>; it may carry a prefix. Always a text (<c>uuid</c>).</summary>
    [JsonPropertyName("uuid"), JsonConverter(typeof(LenientStringConverter))]
    public string? Uuid { get; set; }

    /// <summary>START or END (<c>type</c>).</summary>
    [JsonPropertyName("type")]
    public SangomaCallRowType Type { get; set; }

    /// <summary>When the row was written, UTC, in whole seconds (<c>calldate</c>).</summary>
    [JsonPropertyName("calldate"), JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? CallDate
    {
        get => _callDate == long.MinValue ? null : new DateTimeOffset(_callDate, TimeSpan.Zero);
        set => _callDate = value?.UtcTicks ?? long.MinValue;
    }

    /// <summary>The number or extension that calls (<c>source</c>).</summary>
    [JsonPropertyName("source"), JsonConverter(typeof(LenientStringConverter))]
    public string? Source { get; set; }

    /// <summary>The number or extension that is called (<c>destination</c>).</summary>
    [JsonPropertyName("destination"), JsonConverter(typeof(LenientStringConverter))]
    public string? Destination { get; set; }

    /// <summary>inbound or outbound (<c>direction</c>).</summary>
    [JsonPropertyName("direction")]
    public CallDirection Direction { get; set; }

    /// <summary>The file name of the recording; empty or null when there is none (<c>recordingfile</c>).</summary>
    [JsonPropertyName("recordingfile"), JsonConverter(typeof(LenientStringConverter))]
    public string? RecordingFile { get; set; }

    /// <summary>Whom the PBX counts the call for, where it says so (<c>owner</c>).</summary>
    [JsonPropertyName("owner"), JsonConverter(typeof(LenientStringConverter))]
    public string? Owner { get; set; }

    /// <summary>
    /// The duration where the PBX sends one, read as whole seconds (<c>duration</c>). No document says whether ringing counts.
    /// </summary>
    [JsonPropertyName("duration"), JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration
    {
        get => _duration == long.MinValue ? null : TimeSpan.FromTicks(_duration);
        set => _duration = value?.Ticks ?? long.MinValue;
    }

    /// <summary>
    /// The key under which the client that read it is registered, which tells two PBXs apart; null for a client without a key. Not sent by the vendor.
    /// </summary>
    [JsonIgnore, JsonPropertyName("telephony.account")] // A name of its own: a field of the vendor's that is ignored by name would not be kept either.
    public string? Account { get; set; }

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>The id, which end of the call it is, the numbers and the time, the same in every culture.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Uuid, Type, Line.Between(Source, Destination), Line.In(Direction, CallDate));

    bool ISangomaRow.IsEmpty => Uuid is null;
}
