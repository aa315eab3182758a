namespace Telephony.Sdk.AspNetCore;

/// <summary>How vendors are probed.</summary>
public sealed class TelephonyHealthOptions
{
    /// <summary>How long what was found is kept, so that many who ask do not burden the vendors.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan CacheFor { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one probe may take.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}
