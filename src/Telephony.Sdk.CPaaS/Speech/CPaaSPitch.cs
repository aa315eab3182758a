namespace Telephony.Sdk.CPaaS;

/// <summary>How high an announcement is spoken (<c>pitch</c>). The document closes this list: another word is refused before it is sent.</summary>
[JsonConverter(typeof(OpenValueConverter<CPaaSPitch>))]
public readonly partial struct CPaaSPitch
{
    /// <summary>Very low: <c>x-low</c>.</summary>
    public static CPaaSPitch ExtraLow { get; } = new("x-low");

    /// <summary>Low: <c>low</c>.</summary>
    public static CPaaSPitch Low { get; } = new("low");

    /// <summary>The vendor's default: <c>medium</c>.</summary>
    public static CPaaSPitch Medium { get; } = new("medium");

    /// <summary>High: <c>high</c>.</summary>
    public static CPaaSPitch High { get; } = new("high");

    /// <summary>Very high: <c>x-high</c>.</summary>
    public static CPaaSPitch ExtraHigh { get; } = new("x-high");
}
