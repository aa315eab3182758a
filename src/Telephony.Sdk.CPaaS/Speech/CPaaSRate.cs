namespace Telephony.Sdk.CPaaS;

/// <summary>How fast an announcement is spoken (<c>rate</c>). The document closes this list: another word is refused before it is sent.</summary>
[JsonConverter(typeof(OpenValueConverter<CPaaSRate>))]
public readonly partial struct CPaaSRate
{
    /// <summary>Very slow: <c>x-slow</c>.</summary>
    public static CPaaSRate ExtraSlow { get; } = new("x-slow");

    /// <summary>Slow: <c>slow</c>.</summary>
    public static CPaaSRate Slow { get; } = new("slow");

    /// <summary>The vendor's default: <c>medium</c>.</summary>
    public static CPaaSRate Medium { get; } = new("medium");

    /// <summary>Fast: <c>fast</c>.</summary>
    public static CPaaSRate Fast { get; } = new("fast");

    /// <summary>Very fast: <c>x-fast</c>.</summary>
    public static CPaaSRate ExtraFast { get; } = new("x-fast");
}
