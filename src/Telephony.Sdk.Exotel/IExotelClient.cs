namespace Telephony.Sdk.Exotel;

/// <summary>A client of Exotel: click-to-call, and reading a call back. Safe for use by several threads; make one and keep it.</summary>
public interface IExotelClient
{
    /// <summary>Connecting two numbers, and reading a call back.</summary>
    IExotelCalls Calls { get; }
}
