using System.Runtime.InteropServices;

namespace Telephony.Sdk.Http;

/// <summary>
/// Keeps the connection pool from sending a request twice. A pool resends a request without a body by itself when a
/// kept-alive connection dies before the reply; one with a body, even an empty one, it does not.
/// </summary>
internal static class SingleArrival
{
    private static readonly bool s_refusesContentOnGet =
        RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);

    /// <summary>Whether such a request needs a handler whose connections are never kept alive.</summary>
    public static bool NeedsOwnConnection => s_refusesContentOnGet;

    public static void Prepare(HttpRequestMessage request)
    {
        if (s_refusesContentOnGet)
        {
            request.Headers.ConnectionClose = true;
        }
        else
        {
            request.Content = new ByteArrayContent([]);
        }
    }
}
