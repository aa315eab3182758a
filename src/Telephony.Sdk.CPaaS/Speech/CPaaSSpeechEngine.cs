namespace Telephony.Sdk.CPaaS;

/// <summary>The text-to-speech (TTS) engine (<c>tts_engine_type</c>). The document closes this list: another word is refused before it is sent.</summary>
[JsonConverter(typeof(OpenValueConverter<CPaaSSpeechEngine>))]
public readonly partial struct CPaaSSpeechEngine
{
    /// <summary>The vendor's default: <c>standard</c>.</summary>
    public static CPaaSSpeechEngine Standard { get; } = new("standard");

    /// <summary>Neural voices: <c>neural</c>.</summary>
    public static CPaaSSpeechEngine Neural { get; } = new("neural");
}
