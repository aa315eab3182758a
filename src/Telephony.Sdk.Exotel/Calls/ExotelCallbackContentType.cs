using System.Text.Json.Serialization;

namespace Telephony.Sdk.Exotel;

/// <summary>How Exotel posts a call to <c>StatusCallback</c>. An open vocabulary: a word that nobody listed is sent as it is.</summary>
[JsonConverter(typeof(OpenValueConverter<ExotelCallbackContentType>))]
public readonly partial struct ExotelCallbackContentType
{
    /// <summary><c>application/json</c></summary>
    public static ExotelCallbackContentType Json { get; } = new("application/json");

    /// <summary><c>multipart/form-data</c></summary>
    public static ExotelCallbackContentType MultipartForm { get; } = new("multipart/form-data");
}
