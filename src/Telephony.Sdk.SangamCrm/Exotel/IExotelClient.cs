namespace Telephony.Sdk.SangamCrm;

/// <summary>A client of Exotel's click-to-call, which SangamCRM's document configures. Safe for use by several threads; make one and keep it.</summary>
/// <seealso cref="ISangamCrmClient"/>
public interface IExotelClient
{
    /// <summary>Connecting two numbers, and reading a call back.</summary>
    IExotelCalls Calls { get; }
}
