using System.Net;

namespace Telephony.Sdk.Exotel;

/// <summary>What in an address that Exotel is to call may be a secret: user and password, the path and the query, and each value of the query.</summary>
internal static class AddressSecrets
{
    /// <summary>A shorter part is of no use as a secret, and without it the vendor's words could not be read.</summary>
    private const int FewestCharacters = 4;

    public static IEnumerable<string> Of(params Uri?[] addresses) => addresses.OfType<Uri>().SelectMany(Parts).Where(part => part.Length >= FewestCharacters);

    private static IEnumerable<string> Parts(Uri address)
    {
        IEnumerable<string> queryValues = address.Query.TrimStart('?').Split('&').Select(pair => pair.Substring(pair.IndexOf('=') + 1));
        return new[] { address.UserInfo, address.PathAndQuery, address.Query.TrimStart('?') }
            .Concat(address.UserInfo.Split(':'))
            .Concat(queryValues)
            .SelectMany(part => new[] { part, WebUtility.UrlDecode(part) })
            .Distinct(StringComparer.Ordinal);
    }
}
