namespace Telephony.Sdk.Operations;

/// <summary>Scheme, host and port of an address.</summary>
internal sealed class Origin(Uri address)
{
    // What begins so, the slash included, can be nothing else; most addresses do, and need not be taken apart for it.
    private readonly string _start = address.GetLeftPart(UriPartial.Authority) + "/";

    /// <summary>Whether an address is of the same scheme, host and port, however it is written.</summary>
    public bool IsOf(Uri other) =>
        other.OriginalString.StartsWith(_start, StringComparison.Ordinal)
        || (other.Port == address.Port
            && string.Equals(other.Scheme, address.Scheme, StringComparison.OrdinalIgnoreCase)
            && string.Equals(other.IdnHost, address.IdnHost, StringComparison.OrdinalIgnoreCase));

    /// <summary>An address as it may be shown: no user, path or query.</summary>
    public static string Show(Uri address) => address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}
