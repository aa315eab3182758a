namespace Telephony.Sdk.CPaaS;

/// <summary>A call detail record (CDR) (CPaaS API, "CDR API REQUESTS"). Empty texts of the vendor are null here.</summary>
public sealed record CPaaSCallDetailRecord
{
    /// <summary>The number of the record, unique in the vendor's table (<c>id</c>). Always a text.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(FilledStringConverter))]
    public string? Id { get; set; }

    /// <summary>The Asterisk channel unique id, such as <c>1688710079.868</c>; null when nothing was dialled (<c>uniqueid</c>).</summary>
    [JsonPropertyName("uniqueid"), JsonConverter(typeof(FilledStringConverter))]
    public string? UniqueId { get; set; }

    /// <summary>The request that placed the call; null in records of campaigns (<c>request_id</c>).</summary>
    [JsonPropertyName("request_id"), JsonConverter(typeof(FilledStringConverter))]
    public string? RequestId { get; set; }

    /// <summary>The vendor's id of the account (<c>account_id</c>).</summary>
    [JsonPropertyName("account_id"), JsonConverter(typeof(FilledStringConverter))]
    public string? AccountId { get; set; }

    /// <summary>The campaign list that the number was in; null outside of campaigns (<c>list_id</c>).</summary>
    [JsonPropertyName("list_id"), JsonConverter(typeof(FilledStringConverter))]
    public string? ListId { get; set; }

    /// <summary>Whether the number is on a do-not-disturb (DND) list; null outside of campaigns (<c>is_dnd</c>, 0 or 1).</summary>
    [JsonPropertyName("is_dnd"), JsonConverter(typeof(LenientBooleanConverter))]
    public bool? IsDnd { get; set; }

    /// <summary>Where the call came from (<c>call_direction</c>).</summary>
    [JsonPropertyName("call_direction")]
    public CPaaSCallDirection Direction { get; set; }

    /// <summary>The caller ID that was shown (<c>caller_id</c>).</summary>
    [JsonPropertyName("caller_id"), JsonConverter(typeof(FilledStringConverter))]
    public string? CallerId { get; set; }

    /// <summary>The agent's number, where there was one (<c>agent_number</c>).</summary>
    [JsonPropertyName("agent_number"), JsonConverter(typeof(FilledStringConverter))]
    public string? AgentNumber { get; set; }

    /// <summary>The customer's number; null in records of campaigns (<c>customer_number</c>).</summary>
    [JsonPropertyName("customer_number"), JsonConverter(typeof(FilledStringConverter))]
    public string? CustomerNumber { get; set; }

    /// <summary>The number that was dialled (<c>dialed_number</c>).</summary>
    [JsonPropertyName("dialed_number"), JsonConverter(typeof(FilledStringConverter))]
    public string? DialedNumber { get; set; }

    /// <summary>The part of the vendor's dial plan, such as <c>click2call</c> (<c>destination_context</c>).</summary>
    [JsonPropertyName("destination_context"), JsonConverter(typeof(FilledStringConverter))]
    public string? DestinationContext { get; set; }

    /// <summary>How dialling ended, such as <c>ANSWER</c> or <c>DND</c> (<c>dial_status</c>).</summary>
    [JsonPropertyName("dial_status")]
    public CPaaSDialStatus DialStatus { get; set; }

    /// <summary>How the call ended, such as <c>ANSWERED</c>; null when nothing was dialled (<c>call_status</c>).</summary>
    [JsonPropertyName("call_status")]
    public CPaaSCallStatus? CallStatus { get; set => field = Filled(value?.Value) is null ? null : value; }

    /// <summary>When the call <em>ended</em>, UTC, in whole seconds (<c>call_date</c>); of a number that was not dialled, when it was passed over.</summary>
    [JsonPropertyName("call_date"), JsonConverter(typeof(CPaaSInstantConverter))]
    public DateTimeOffset? CallDate { get; set; }

    /// <summary>When it was answered, UTC, in whole seconds; null when it was not (<c>answer</c>).</summary>
    [JsonPropertyName("answer"), JsonConverter(typeof(CPaaSInstantConverter))]
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>When it ended, UTC, in whole seconds; null when nothing was dialled (<c>end</c>).</summary>
    [JsonPropertyName("end"), JsonConverter(typeof(CPaaSInstantConverter))]
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How long it took from dialling to its end, with fractions of a second (<c>call_duration</c>).</summary>
    [JsonPropertyName("call_duration"), JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? CallDuration { get; set; }

    /// <summary>How long they talked, with fractions of a second (<c>billsec</c>).</summary>
    [JsonPropertyName("billsec"), JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TalkTime { get; set; }

    /// <summary>The keys that were pressed (<c>dtmf_inputs</c>).</summary>
    [JsonPropertyName("dtmf_inputs"), JsonConverter(typeof(FilledStringConverter))]
    public string? DtmfInputs { get; set; }

    /// <summary>The name of the recording (<c>recording_name</c>). The API has no download.</summary>
    [JsonPropertyName("recording_name"), JsonConverter(typeof(FilledStringConverter))]
    public string? RecordingName { get; set; }

    /// <summary>
    /// The key under which the client that read it is registered, which tells two accounts apart; null for a client without a key. Not sent by the vendor, whose own account id is <see cref="AccountId"/>.
    /// </summary>
    [JsonIgnore, JsonPropertyName("telephony.account")] // A name of its own: a field of the vendor's that is ignored by name would not be kept either.
    public string? Account { get; set; }

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>When dialling began: <see cref="CallDate"/> less <see cref="CallDuration"/>; exact to a second, as the end is. Null when either is missing.</summary>
    [JsonIgnore]
    public DateTimeOffset? StartedAt => CallDate is { } end && CallDuration is { } duration && end.UtcTicks >= duration.Ticks ? end - duration : null;

    /// <summary>The call in the normal form of all vendors.</summary>
    /// <returns>
    /// A record whose id is the unique id, or the record's number where nothing was dialled; whose end is <see cref="CallDate"/>, whose start is
    /// <see cref="StartedAt"/>, whose ring time is what of the duration nobody talked, and whose status is <c>call_status</c>, or <c>dial_status</c> where there is none.
    /// </returns>
    public CallRecord ToCallRecord() => new(CPaaSReplyReader.VendorName, UniqueId ?? Id ?? RequestId ?? string.Empty)
    {
        Account = Account,
        Direction = Direction.ToCallDirection(),
        From = CallerId,
        To = DialedNumber ?? CustomerNumber,
        StartedAt = StartedAt,
        AnsweredAt = AnsweredAt,
        EndedAt = CallDate ?? EndedAt,
        TalkTime = TalkTime,
        Duration = CallDuration,
        RingTime = AnsweredAt is not null && CallDuration - TalkTime is { } rang && rang >= TimeSpan.Zero ? rang : null,
        Outcome = CPaaSOutcomes.Of(CallStatus, DialStatus),
        Status = Filled(CallStatus?.Value) ?? Filled(DialStatus.Value),
        Agent = AgentNumber,
        Recording = RecordingName,
    };

    /// <summary>The number of the record, the numbers, the end and how the call went, the same in every culture.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Id, Line.Between(CallerId, DialedNumber), Line.In(Direction, CallDate, DialStatus));

    private static string? Filled(string? word) => string.IsNullOrWhiteSpace(word) ? null : word;
}
