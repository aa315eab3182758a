namespace Telephony.Sdk.CPaaS;

/// <summary>How an announcement is spoken. What is null is not sent, and the vendor's default holds.</summary>
public sealed class CPaaSSpeech
{
    /// <summary>The voice (<c>voice</c>).</summary>
    /// <value>Null: Joanna.</value>
    public CPaaSVoice? Voice { get; set; }

    /// <summary>How loud (<c>volume</c>).</summary>
    /// <value>Null: medium.</value>
    public CPaaSVolume? Volume { get; set; }

    /// <summary>How fast (<c>rate</c>).</summary>
    /// <value>Null: medium.</value>
    public CPaaSRate? Rate { get; set; }

    /// <summary>How high (<c>pitch</c>).</summary>
    /// <value>Null: medium.</value>
    public CPaaSPitch? Pitch { get; set; }

    /// <summary>The language, such as <c>en-US</c> (<c>language_code</c>).</summary>
    /// <value>Null: en-US.</value>
    public string? LanguageCode { get; set; }

    /// <summary>The text-to-speech engine (<c>tts_engine_type</c>).</summary>
    /// <value>Null: standard.</value>
    public CPaaSSpeechEngine? Engine { get; set; }

    /// <summary>The lists that the document calls "allowed" are closed.</summary>
    internal void Validate(string section)
    {
        CallRules.OptionalText(Voice?.Value, nameof(Voice), section);
        CallRules.OptionalText(LanguageCode, nameof(LanguageCode), section);
        Allowed(Volume, nameof(Volume), section);
        Allowed(Rate, nameof(Rate), section);
        Allowed(Pitch, nameof(Pitch), section);
        Allowed(Engine, nameof(Engine), section);
    }

    private static void Allowed<T>(T? word, string name, string section)
        where T : struct, IOpenValue<T>
    {
        if (word is { } given)
        {
            Argument.OneOf(given.Value, name, section, [.. given.Known.Select(known => known.Value)]);
        }
    }

    /// <summary>What differs from the vendor's defaults.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of("speech", Line.In(Voice, Volume, Rate, Pitch, LanguageCode, Engine));
}
