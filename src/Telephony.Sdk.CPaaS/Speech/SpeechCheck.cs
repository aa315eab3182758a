using Telephony.Sdk.Validation;

namespace Telephony.Sdk.CPaaS;

/// <summary>What the document demands of speech, checked before anything is sent: the lists that it calls "allowed" are closed.</summary>
internal static class SpeechCheck
{
    public static void Speech(CPaaSSpeech? speech, string section)
    {
        if (speech is null)
        {
            return;
        }

        Check.OptionalText(speech.Voice?.Value, nameof(speech.Voice), section);
        Check.OptionalText(speech.LanguageCode, nameof(speech.LanguageCode), section);
        Allowed(speech.Volume?.Value, nameof(speech.Volume), section, "silent", "x-soft", "soft", "medium", "loud", "x-loud");
        Allowed(speech.Rate?.Value, nameof(speech.Rate), section, "x-slow", "slow", "medium", "fast", "x-fast");
        Allowed(speech.Pitch?.Value, nameof(speech.Pitch), section, "x-low", "low", "medium", "high", "x-high");
        Allowed(speech.Engine?.Value, nameof(speech.Engine), section, "standard", "neural");
    }

    private static void Allowed(string? value, string name, string section, params string[] words)
    {
        if (value is not null)
        {
            Argument.OneOf(value, name, section, words);
        }
    }
}
