using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>A call at Exotel, as it begins or as it went.</summary>
/// <remarks>
/// Exotel writes times on the Indian clock, without a zone; <c>1970-01-01 05:30:00</c> means none. They are given as they are, and as
/// instants by <see cref="StartedAt"/> and its like.
/// </remarks>
public sealed record ExotelCall
{
    /// <summary>Exotel's id of the call (<c>Sid</c>).</summary>
    [JsonPropertyName("Sid"), JsonConverter(typeof(LenientStringConverter))]
    public string? Sid { get; set; }

    /// <summary>The id of the call that this one belongs to (<c>ParentCallSid</c>).</summary>
    [JsonPropertyName("ParentCallSid"), JsonConverter(typeof(LenientStringConverter))]
    public string? ParentCallSid { get; set; }

    /// <summary>When Exotel took the call on, on the Indian clock (<c>DateCreated</c>).</summary>
    [JsonPropertyName("DateCreated"), JsonConverter(typeof(WallClockConverter))]
    public DateTime? DateCreated { get; set; }

    /// <summary>When Exotel last wrote it down, on the Indian clock (<c>DateUpdated</c>).</summary>
    [JsonPropertyName("DateUpdated"), JsonConverter(typeof(WallClockConverter))]
    public DateTime? DateUpdated { get; set; }

    /// <summary>The account (<c>AccountSid</c>).</summary>
    [JsonPropertyName("AccountSid"), JsonConverter(typeof(LenientStringConverter))]
    public string? AccountSid { get; set; }

    /// <summary>The number that was connected to (<c>To</c>).</summary>
    [JsonPropertyName("To"), JsonConverter(typeof(LenientStringConverter))]
    public string? To { get; set; }

    /// <summary>The number that was called first (<c>From</c>).</summary>
    [JsonPropertyName("From"), JsonConverter(typeof(LenientStringConverter))]
    public string? From { get; set; }

    /// <summary>The number of your account that both saw (<c>PhoneNumberSid</c>).</summary>
    [JsonPropertyName("PhoneNumberSid"), JsonConverter(typeof(LenientStringConverter))]
    public string? PhoneNumberSid { get; set; }

    /// <summary>How the call stands or how it went (<c>Status</c>).</summary>
    [JsonPropertyName("Status")]
    public ExotelCallStatus Status { get; set; }

    /// <summary>When the call began, on the Indian clock (<c>StartTime</c>).</summary>
    [JsonPropertyName("StartTime"), JsonConverter(typeof(WallClockConverter))]
    public DateTime? StartTime { get; set; }

    /// <summary>When the call ended, on the Indian clock (<c>EndTime</c>).</summary>
    [JsonPropertyName("EndTime"), JsonConverter(typeof(WallClockConverter))]
    public DateTime? EndTime { get; set; }

    /// <summary>How long the call was, sent in seconds (<c>Duration</c>). Whether ringing counts is not said.</summary>
    [JsonPropertyName("Duration"), JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>What the call cost, as it was sent (<c>Price</c>); no currency is said.</summary>
    [JsonPropertyName("Price"), JsonConverter(typeof(LenientStringConverter))]
    public string? Price { get; set; }

    /// <summary>Which way the call went, in Exotel's words, such as <c>outbound-api</c> (<c>Direction</c>).</summary>
    [JsonPropertyName("Direction"), JsonConverter(typeof(LenientStringConverter))]
    public string? Direction { get; set; }

    /// <summary>Who or what answered (<c>AnsweredBy</c>).</summary>
    [JsonPropertyName("AnsweredBy"), JsonConverter(typeof(LenientStringConverter))]
    public string? AnsweredBy { get; set; }

    /// <summary>The number that forwarded the call (<c>ForwardedFrom</c>).</summary>
    [JsonPropertyName("ForwardedFrom"), JsonConverter(typeof(LenientStringConverter))]
    public string? ForwardedFrom { get; set; }

    /// <summary>The name of the caller (<c>CallerName</c>).</summary>
    [JsonPropertyName("CallerName"), JsonConverter(typeof(LenientStringConverter))]
    public string? CallerName { get; set; }

    /// <summary>The path of the call below Exotel's address (<c>Uri</c>).</summary>
    [JsonPropertyName("Uri"), JsonConverter(typeof(LenientStringConverter))]
    public string? ResourcePath { get; set; }

    /// <summary>Where the recording can be heard (<c>RecordingUrl</c>), possibly at another host: nothing is fetched from it, and no credentials are sent to it.</summary>
    [JsonPropertyName("RecordingUrl"), JsonConverter(typeof(LenientStringConverter))]
    public string? RecordingUrl { get; set; }

    /// <summary>How long both sides talked, and how each leg went (<c>Details</c>). Only a call that is read back has it.</summary>
    [JsonPropertyName("Details")]
    public ExotelCallDetails? Details { get; set; }

    /// <summary>
    /// The key under which the client that read it is registered, which tells two accounts apart; null for a client without a key. Not sent by the vendor, whose own account id is <see cref="AccountSid"/>.
    /// </summary>
    [JsonIgnore, JsonPropertyName("telephony.account")] // A name of its own: a field of the vendor's that is ignored by name would not be kept either.
    public string? Account { get; set; }

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary><see cref="DateCreated"/> as an instant.</summary>
    [JsonIgnore]
    public DateTimeOffset? CreatedAt => WallClock.At(DateCreated, IndianTime.Zone);

    /// <summary><see cref="DateUpdated"/> as an instant.</summary>
    [JsonIgnore]
    public DateTimeOffset? UpdatedAt => WallClock.At(DateUpdated, IndianTime.Zone);

    /// <summary><see cref="StartTime"/> as an instant.</summary>
    [JsonIgnore]
    public DateTimeOffset? StartedAt => WallClock.At(StartTime, IndianTime.Zone);

    /// <summary><see cref="EndTime"/> as an instant.</summary>
    [JsonIgnore]
    public DateTimeOffset? EndedAt => WallClock.At(EndTime, IndianTime.Zone);

    /// <summary>The SID, the numbers, the start and the status, the same in every culture.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Sid, Line.Between(From, To), Line.In(Direction, StartTime, Status));

    /// <summary>The call in the normal form of all vendors.</summary>
    /// <returns>A record without answer time, talk time and agent: Exotel does not report them here.</returns>
    public CallRecord ToCallRecord() => new(ExotelReplyReader.VendorName, Sid ?? string.Empty)
    {
        Account = Account,
        Direction = NormalDirection(Direction ?? string.Empty),
        From = From,
        To = To,
        StartedAt = StartedAt,
        EndedAt = EndedAt,
        Duration = Duration,
        TalkTime = Details?.ConversationDuration,
        Outcome = Status.ToOutcome(Details),
        Status = Status.Value.Length == 0 ? null : Status.Value,
        Recording = string.IsNullOrEmpty(RecordingUrl) ? null : RecordingUrl,
    };

    internal static CallDirection NormalDirection(string direction) =>
        direction.StartsWith("outbound", StringComparison.OrdinalIgnoreCase) ? CallDirection.Outbound
        : direction.StartsWith("inbound", StringComparison.OrdinalIgnoreCase) || direction.Equals("incoming", StringComparison.OrdinalIgnoreCase) ? CallDirection.Inbound
        : new CallDirection(direction);
}
