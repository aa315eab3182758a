using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>The quality of a recording (<c>RecordingFormat</c>). An open vocabulary: a word that nobody listed is sent as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<ExotelRecordingFormat>))]
public readonly partial struct ExotelRecordingFormat
{
    /// <summary><c>mp3</c></summary>
    public static ExotelRecordingFormat Mp3 { get; } = new("mp3");

    /// <summary>MP3 of high quality: <c>mp3-hq</c></summary>
    public static ExotelRecordingFormat HighQualityMp3 { get; } = new("mp3-hq");
}
