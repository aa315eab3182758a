namespace Telephony.Sdk.Exotel;

/// <summary>A cluster of Exotel's.</summary>
public enum ExotelRegion
{
    /// <summary><c>https://api.exotel.com</c></summary>
    Singapore,

    /// <summary><c>https://api.in.exotel.com</c></summary>
    Mumbai,
}
