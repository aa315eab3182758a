namespace Telephony.Sdk.Operations;

/// <summary>Scheme, host and port of an address.</summary>
internal static class Origin
{
    public static bool Same(Uri one, Uri other) =>
        one.Port == other.Port
        && string.Equals(one.Scheme, other.Scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(one.IdnHost, other.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>An address as it may be shown: no user, path or query.</summary>
    public static string Show(Uri address) => address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}
