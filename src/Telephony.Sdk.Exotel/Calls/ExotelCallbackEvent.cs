using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>When Exotel posts a call to <c>StatusCallback</c>. An open vocabulary: a word that nobody listed is sent as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<ExotelCallbackEvent>))]
public readonly partial struct ExotelCallbackEvent
{
    /// <summary>The call has ended: <c>terminal</c></summary>
    public static ExotelCallbackEvent Terminal { get; } = new("terminal");

    /// <summary>A side has answered: <c>answered</c></summary>
    public static ExotelCallbackEvent Answered { get; } = new("answered");
}
