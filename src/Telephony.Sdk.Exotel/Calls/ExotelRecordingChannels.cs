using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>How the two sides are recorded (<c>RecordingChannels</c>). An open vocabulary: a word that nobody listed is sent as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<ExotelRecordingChannels>))]
public readonly partial struct ExotelRecordingChannels
{
    /// <summary>Both on one channel: <c>single</c></summary>
    public static ExotelRecordingChannels SingleChannel { get; } = new("single");

    /// <summary>Each on its own: <c>dual</c></summary>
    public static ExotelRecordingChannels DualChannel { get; } = new("dual");
}
