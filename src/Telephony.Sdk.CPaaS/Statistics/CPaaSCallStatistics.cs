namespace Telephony.Sdk.CPaaS;

/// <summary>How many calls ended how (CPaaS API, "Get CDR Statistics" and "Get Campaign CDR Statistics"). They do not have to add up to the total; what the vendor leaves out is null.</summary>
public sealed record CPaaSCallStatistics
{
    /// <summary>Answered calls (<c>answer_calls</c>).</summary>
    [JsonPropertyName("answer_calls"), JsonConverter(typeof(LenientInt64Converter))]
    public long? Answered { get; set; }

    /// <summary>Calls to a busy number (<c>busy_calls</c>).</summary>
    [JsonPropertyName("busy_calls"), JsonConverter(typeof(LenientInt64Converter))]
    public long? Busy { get; set; }

    /// <summary>Cancelled calls (<c>cancel_calls</c>).</summary>
    [JsonPropertyName("cancel_calls"), JsonConverter(typeof(LenientInt64Converter))]
    public long? Cancelled { get; set; }

    /// <summary>Calls for which there was no channel (<c>chanunavail_calls</c>).</summary>
    [JsonPropertyName("chanunavail_calls"), JsonConverter(typeof(LenientInt64Converter))]
    public long? ChannelUnavailable { get; set; }

    /// <summary>Calls that ended in congestion (<c>congestion_calls</c>).</summary>
    [JsonPropertyName("congestion_calls"), JsonConverter(typeof(LenientInt64Converter))]
    public long? Congestion { get; set; }

    /// <summary>Numbers on a do-not-disturb (DND) list, which were not dialled; of campaigns only (<c>dnd_calls</c>).</summary>
    [JsonPropertyName("dnd_calls"), JsonConverter(typeof(LenientInt64Converter))]
    public long? Dnd { get; set; }

    /// <summary>Calls that nobody answered (<c>noanswer_calls</c>).</summary>
    [JsonPropertyName("noanswer_calls"), JsonConverter(typeof(LenientInt64Converter))]
    public long? NoAnswer { get; set; }

    /// <summary>All calls (<c>total_calls</c>).</summary>
    [JsonPropertyName("total_calls"), JsonConverter(typeof(LenientInt64Converter))]
    public long? Total { get; set; }

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>The numbers that the vendor reports.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Named(("total", Total), ("answered", Answered), ("no answer", NoAnswer), ("busy", Busy), ("cancelled", Cancelled), ("congestion", Congestion), ("channel unavailable", ChannelUnavailable), ("DND", Dnd)) ?? "no calls reported";
}
