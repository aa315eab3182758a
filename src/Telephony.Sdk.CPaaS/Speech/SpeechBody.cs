namespace Telephony.Sdk.CPaaS;

/// <summary>What is written of how an announcement is spoken, in the order of the document's examples, behind the announcement itself.</summary>
internal abstract class SpeechBody(CPaaSSpeech? speech)
{
    [JsonPropertyName("voice")] public CPaaSVoice? Voice => speech?.Voice;
    [JsonPropertyName("volume")] public CPaaSVolume? Volume => speech?.Volume;
    [JsonPropertyName("rate")] public CPaaSRate? Rate => speech?.Rate;
    [JsonPropertyName("pitch")] public CPaaSPitch? Pitch => speech?.Pitch;
    [JsonPropertyName("language_code")] public string? LanguageCode => speech?.LanguageCode;
    [JsonPropertyName("tts_engine_type")] public CPaaSSpeechEngine? Engine => speech?.Engine;
}
