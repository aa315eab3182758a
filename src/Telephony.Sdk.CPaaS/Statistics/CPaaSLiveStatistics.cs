namespace Telephony.Sdk.CPaaS;

/// <summary>How many calls are live (CPaaS API, "Get Live Calls Statistics").</summary>
public sealed record CPaaSLiveStatistics
{
    /// <summary>Click to call (<c>live_calls_c2c</c>).</summary>
    [JsonPropertyName("live_calls_c2c"), JsonConverter(typeof(LenientInt64Converter))]
    public long? ClickToCall { get; set; }

    /// <summary>Calls of campaigns (<c>live_calls_campaign</c>).</summary>
    [JsonPropertyName("live_calls_campaign"), JsonConverter(typeof(LenientInt64Converter))]
    public long? Campaign { get; set; }

    /// <summary>Inbound calls (<c>live_calls_inbound</c>).</summary>
    [JsonPropertyName("live_calls_inbound"), JsonConverter(typeof(LenientInt64Converter))]
    public long? Inbound { get; set; }

    /// <summary>Announcements of one-time passwords (<c>live_calls_otp</c>).</summary>
    [JsonPropertyName("live_calls_otp"), JsonConverter(typeof(LenientInt64Converter))]
    public long? OneTimePassword { get; set; }

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>The numbers that the vendor reports.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Named(("click to call", ClickToCall), ("campaign", Campaign), ("inbound", Inbound), ("one-time password", OneTimePassword)) ?? "no calls reported";
}
