using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>What Exotel posts to <see cref="ExotelConnectRequest.StatusCallback"/> when a side has answered, and when the call has ended.</summary>
/// <remarks>
/// It is sent up to three times, until it is answered with HTTP 2xx within 15 s: <see cref="CallSid"/>, <see cref="EventType"/> and <see cref="Status"/> together
/// tell that you have it already. It is not signed: put a secret into the address.
/// </remarks>
public sealed record ExotelStatusCallback
{
    /// <summary>Exotel's id of the call, the <see cref="ExotelCall.Sid"/> of its answer (<c>CallSid</c>). The parser demands it.</summary>
    [JsonPropertyName("CallSid"), JsonConverter(typeof(LenientStringConverter))]
    public string? CallSid { get; set; }

    /// <summary>Why it was sent: <c>answered</c> or <c>terminal</c> (<c>EventType</c>).</summary>
    [JsonPropertyName("EventType")]
    public ExotelCallbackEvent EventType { get; set; }

    /// <summary>How the call stands or how it went (<c>Status</c>).</summary>
    [JsonPropertyName("Status")]
    public ExotelCallStatus Status { get; set; }

    /// <summary>When Exotel took the call on, on the Indian clock (<c>DateCreated</c>).</summary>
    [JsonPropertyName("DateCreated"), JsonConverter(typeof(IndianClockConverter))]
    public DateTime? DateCreated { get; set; }

    /// <summary>When Exotel last wrote it down, on the Indian clock (<c>DateUpdated</c>).</summary>
    [JsonPropertyName("DateUpdated"), JsonConverter(typeof(IndianClockConverter))]
    public DateTime? DateUpdated { get; set; }

    /// <summary>When the call began, on the Indian clock (<c>StartTime</c>).</summary>
    [JsonPropertyName("StartTime"), JsonConverter(typeof(IndianClockConverter))]
    public DateTime? StartTime { get; set; }

    /// <summary>When the call ended, on the Indian clock (<c>EndTime</c>).</summary>
    [JsonPropertyName("EndTime"), JsonConverter(typeof(IndianClockConverter))]
    public DateTime? EndTime { get; set; }

    /// <summary>The number that was connected to (<c>To</c>).</summary>
    [JsonPropertyName("To"), JsonConverter(typeof(LenientStringConverter))]
    public string? To { get; set; }

    /// <summary>The number that was called first (<c>From</c>).</summary>
    [JsonPropertyName("From"), JsonConverter(typeof(LenientStringConverter))]
    public string? From { get; set; }

    /// <summary>The number of your account that both saw (<c>PhoneNumberSid</c>).</summary>
    [JsonPropertyName("PhoneNumberSid"), JsonConverter(typeof(LenientStringConverter))]
    public string? PhoneNumberSid { get; set; }

    /// <summary>Which way the call went, in Exotel's words, such as <c>outbound-api</c> (<c>Direction</c>).</summary>
    [JsonPropertyName("Direction"), JsonConverter(typeof(LenientStringConverter))]
    public string? Direction { get; set; }

    /// <summary>What you gave the call as <see cref="ExotelConnectRequest.CustomField"/> (<c>CustomField</c>).</summary>
    [JsonPropertyName("CustomField"), JsonConverter(typeof(LenientStringConverter))]
    public string? CustomField { get; set; }

    /// <summary>Where the recording can be heard (<c>RecordingUrl</c>), possibly at another host: nothing is fetched from it, and no credentials are sent to it.</summary>
    [JsonPropertyName("RecordingUrl"), JsonConverter(typeof(LenientStringConverter))]
    public string? RecordingUrl { get; set; }

    /// <summary>How long both sides talked, in seconds (<c>ConversationDuration</c>); zero when they never did.</summary>
    [JsonPropertyName("ConversationDuration"), JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ConversationDuration { get; set; }

    /// <summary>The legs, the one that was dialled first before the other; null where there is none (<c>Legs</c>).</summary>
    [JsonPropertyName("Legs")]
    public IReadOnlyList<ExotelCallbackLeg>? Legs { get; set; }

    /// <summary>
    /// The key under which your client of this account is registered, which tells two accounts apart; null for one without a key. Not sent by the vendor.
    /// </summary>
    [JsonIgnore, JsonPropertyName("telephony.account")] // A name of its own: a field of the vendor's that is ignored by name would not be kept either.
    public string? Account { get; set; }

    /// <summary>Fields that this version does not know, and raw values that could not be read, by their names; null when there is none.</summary>
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

    /// <summary>Reads JSON, or a form body.</summary>
    /// <param name="text">The body of the request. Legs may be JSON, JSON in a text, or flattened to names such as <c>Legs[0][Status]</c>.</param>
    /// <returns>The callback.</returns>
    /// <exception cref="TelephonyProtocolException">It has no <c>CallSid</c>.</exception>
    public static ExotelStatusCallback Parse(string? text) => TryParse(text, out ExotelStatusCallback? callback, out PushProblem? problem) ? callback : throw Invalid(problem);

    /// <summary>Reads the fields of a form, of whatever encoding.</summary>
    /// <param name="fields">The names and values, decoded. Names count in any case.</param>
    /// <returns>The callback.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    /// <exception cref="TelephonyProtocolException">They have no <c>CallSid</c>.</exception>
    public static ExotelStatusCallback Parse(IEnumerable<KeyValuePair<string, string?>> fields) =>
        TryParse(fields, out ExotelStatusCallback? callback, out PushProblem? problem) ? callback : throw Invalid(problem);

    /// <summary>Reads JSON, or a form body, and says what is wrong with it instead of throwing.</summary>
    /// <param name="text">As for <see cref="Parse(string?)"/>.</param>
    /// <param name="callback">The callback, or null.</param>
    /// <param name="problem">What is wrong, or null.</param>
    /// <returns>Whether it is a status callback.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ExotelStatusCallback? callback, [NotNullWhen(false)] out PushProblem? problem) =>
        TryTake(PushReader.Read(text, ExotelJsonContext.Default.ExotelStatusCallback), out callback, out problem);

    /// <summary>Reads the fields of a form, and says what is wrong with them instead of throwing.</summary>
    /// <param name="fields">As for <see cref="Parse(IEnumerable{KeyValuePair{string, string?}})"/>.</param>
    /// <param name="callback">The callback, or null.</param>
    /// <param name="problem">What is wrong, or null.</param>
    /// <returns>Whether they are a status callback.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public static bool TryParse(
        IEnumerable<KeyValuePair<string, string?>> fields, [NotNullWhen(true)] out ExotelStatusCallback? callback, [NotNullWhen(false)] out PushProblem? problem) =>
        TryTake(PushReader.Read(fields, ExotelJsonContext.Default.ExotelStatusCallback), out callback, out problem);

    /// <summary>The call in the normal form of all vendors, as far as this callback tells it.</summary>
    /// <returns>A record without answer time and agent: Exotel does not report them.</returns>
    public CallRecord ToCallRecord() => new(ExotelReplyReader.VendorName, CallSid ?? string.Empty)
    {
        Account = Account,
        Direction = ExotelCall.NormalDirection(Direction ?? string.Empty),
        From = From,
        To = To,
        StartedAt = StartedAt,
        EndedAt = EndedAt,
        TalkTime = ConversationDuration,
        Outcome = Status.ToOutcome(new ExotelCallDetails { ConversationDuration = ConversationDuration, Leg2Status = Legs is { Count: > 1 } ? Legs[1].Status : default }),
        Status = Status.Value.Length == 0 ? null : Status.Value,
        Recording = string.IsNullOrEmpty(RecordingUrl) ? null : RecordingUrl,
    };

    /// <summary>The SID, the numbers, the event and the status, the same in every culture.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(CallSid, Line.Between(From, To), Line.In(EventType, Status));

    private static bool TryTake(ExotelStatusCallback? read, [NotNullWhen(true)] out ExotelStatusCallback? callback, [NotNullWhen(false)] out PushProblem? problem)
    {
        bool hasCall = !string.IsNullOrWhiteSpace(read?.CallSid);
        callback = hasCall ? read : null;
        problem = hasCall ? null : new PushProblem("CallSid", read?.AdditionalFields?.ContainsKey("CallSid") == true ? "cannot be read" : "is missing");
        return hasCall;
    }

    private static TelephonyProtocolException Invalid(PushProblem problem) => new(
        $"{ExotelReplyReader.VendorName} pushed what is no status callback: {problem}.", ExotelReplyReader.VendorName, "StatusCallback.Parse", mayHaveTakenEffect: false, statusCode: 0);
}
