namespace Telephony.Sdk.CPaaS;

/// <summary>Where a call came from (<c>call_direction</c>). An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<CPaaSCallDirection>))]
public readonly partial struct CPaaSCallDirection
{
    /// <summary>Placed by an API request, such as click to call: <c>outbound-api</c>.</summary>
    public static CPaaSCallDirection OutboundApi { get; } = new("outbound-api");

    /// <summary>Placed by a campaign: <c>outbound-campaign</c>.</summary>
    public static CPaaSCallDirection OutboundCampaign { get; } = new("outbound-campaign");

    /// <summary>Ours of the two directions: the vendor's words begin with one of them.</summary>
    internal CallDirection ToCallDirection() =>
        Value.StartsWith("outbound", StringComparison.OrdinalIgnoreCase) ? CallDirection.Outbound
        : Value.StartsWith("inbound", StringComparison.OrdinalIgnoreCase) ? CallDirection.Inbound
        : new CallDirection(Value);
}
