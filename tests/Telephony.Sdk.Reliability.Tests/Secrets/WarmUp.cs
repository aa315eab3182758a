using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Canaries are not what the stub server accepts, so the call that warms a connection is refused; the connection is as warm.</summary>
internal static class WarmUp
{
    public static Call OnceRefused(this Call call)
    {
        bool isFirst = true;
        return call with
        {
            SendAsync = async (services, token) =>
            {
                try
                {
                    return await call.SendAsync(services, token);
                }
                catch (TelephonyException) when (isFirst)
                {
                    return null;
                }
                finally
                {
                    isFirst = false;
                }
            },
        };
    }
}
