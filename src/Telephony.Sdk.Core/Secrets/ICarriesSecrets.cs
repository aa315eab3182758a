namespace Telephony.Sdk.Secrets;

/// <summary>A body, or a query, with secrets of its own, which the vendor may echo.</summary>
internal interface ICarriesSecrets
{
    /// <summary>The texts that must not be seen outside of the request.</summary>
    IEnumerable<string> Secrets { get; }
}
