namespace Telephony.Sdk.CPaaS;

/// <summary>The male or female voice of an announcement (<c>voice</c>). An open vocabulary: a word that nobody listed is kept as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<CPaaSVoice>))]
public readonly partial struct CPaaSVoice
{
    /// <summary>The vendor's default: <c>Joanna</c>.</summary>
    public static CPaaSVoice Joanna { get; } = new("Joanna");

    /// <summary>A voice of the document's example: <c>Matthew</c>.</summary>
    public static CPaaSVoice Matthew { get; } = new("Matthew");

    /// <summary>A voice of the document's example: <c>Raveena</c>.</summary>
    public static CPaaSVoice Raveena { get; } = new("Raveena");
}
