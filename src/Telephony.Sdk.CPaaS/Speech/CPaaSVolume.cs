namespace Telephony.Sdk.CPaaS;

/// <summary>How loud an announcement is (<c>volume</c>). The document closes this list: another word is refused before it is sent.</summary>
[JsonConverter(typeof(OpenValueConverter<CPaaSVolume>))]
public readonly partial struct CPaaSVolume
{
    /// <summary>Silent: <c>silent</c>.</summary>
    public static CPaaSVolume Silent { get; } = new("silent");

    /// <summary>Very soft: <c>x-soft</c>.</summary>
    public static CPaaSVolume ExtraSoft { get; } = new("x-soft");

    /// <summary>Soft: <c>soft</c>.</summary>
    public static CPaaSVolume Soft { get; } = new("soft");

    /// <summary>The vendor's default: <c>medium</c>.</summary>
    public static CPaaSVolume Medium { get; } = new("medium");

    /// <summary>Loud: <c>loud</c>.</summary>
    public static CPaaSVolume Loud { get; } = new("loud");

    /// <summary>Very loud: <c>x-loud</c>.</summary>
    public static CPaaSVolume ExtraLoud { get; } = new("x-loud");
}
