using Telephony.Sdk.CPaaS;
using Telephony.Sdk.SangomaCrm;

namespace Upgrade;

/// <summary>Uses the vendor that stayed and the one that went ahead.</summary>
public sealed class Both(ISangomaCrmClient stayed, ICPaaSClient newer)
{
    public object[] Clients => [stayed, newer];
}
