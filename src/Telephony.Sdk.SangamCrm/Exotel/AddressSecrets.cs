using System.Net;

namespace Telephony.Sdk.SangamCrm;

/// <summary>What in the addresses of a form may be a secret: user and password, the path and the query, and each value of the query.</summary>
internal static class AddressSecrets
{
    /// <summary>A shorter part is of no use as a secret, and without it the vendor's words could not be read.</summary>
    private const int FewestCharacters = 4;

    private static readonly string[] s_addresses = [nameof(ExotelConnectForm.StatusCallback), nameof(ExotelConnectForm.WaitUrl)];

    public static IEnumerable<string> Of(HttpContent? form) => Addresses(form).SelectMany(Parts).Where(part => part.Length >= FewestCharacters);

    private static IEnumerable<Uri> Addresses(HttpContent? form)
    {
        foreach (string field in ReadText(form).Split('&'))
        {
            string[] parts = field.Split('=');
            if (parts.Length == 2 && s_addresses.Contains(parts[0], StringComparer.Ordinal) && Uri.TryCreate(WebUtility.UrlDecode(parts[1]), UriKind.Absolute, out Uri? address))
            {
                yield return address;
            }
        }
    }

    private static IEnumerable<string> Parts(Uri address)
    {
        IEnumerable<string> queryValues = address.Query.TrimStart('?').Split('&').Select(pair => pair.Substring(pair.IndexOf('=') + 1));
        return new[] { address.UserInfo, address.PathAndQuery, address.Query.TrimStart('?') }
            .Concat(address.UserInfo.Split(':'))
            .Concat(queryValues)
            .SelectMany(part => new[] { part, WebUtility.UrlDecode(part) })
            .Distinct(StringComparer.Ordinal);
    }

    // In memory, so nothing is waited for.
    private static string ReadText(HttpContent? form) => form is null ? string.Empty : form.ReadAsStringAsync().GetAwaiter().GetResult();
}
