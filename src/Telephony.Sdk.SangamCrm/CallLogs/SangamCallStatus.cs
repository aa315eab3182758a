using System.Text.Json.Serialization;

namespace Telephony.Sdk.SangamCrm;

/// <summary>Whether a call took place (<c>call_status</c>). An open vocabulary: a word that nobody listed is sent as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<SangamCallStatus>))]
public readonly partial struct SangamCallStatus
{
    /// <summary>The two sides talked: <c>Held</c>.</summary>
    public static SangamCallStatus Held { get; } = new("Held");

    /// <summary>Missed, busy, not answered: <c>Not Held</c>.</summary>
    public static SangamCallStatus NotHeld { get; } = new("Not Held");
}
