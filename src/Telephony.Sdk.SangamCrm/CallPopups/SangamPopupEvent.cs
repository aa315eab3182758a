using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangamCrm;

/// <summary>What a pop-up is about (<c>event</c>). An open vocabulary: a word that nobody listed is sent as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<SangamPopupEvent>))]
public readonly partial struct SangamPopupEvent
{
    /// <summary><c>TC</c>, the one word that the document shows; it does not explain it.</summary>
    public static SangamPopupEvent TC { get; } = new("TC");
}
