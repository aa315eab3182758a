namespace Telephony.Sdk.Testing;

/// <summary>How a push is sent.</summary>
public sealed class StubPushOptions
{
    /// <summary>In which form.</summary>
    /// <value>As the vendor sends it.</value>
    public StubPushForm Form { get; set; }

    /// <summary>Whether iBizFone's fields have the names of the document's table (<c>call_uuid</c>) in place of those of its sample address (<c>calllogid</c>).</summary>
    /// <value>False.</value>
    public bool UseTableNames { get; set; }

    /// <summary>What goes wrong with the first attempt. Only over <c>http</c>.</summary>
    /// <value>Nothing.</value>
    public StubPushFault Fault { get; set; }

    /// <summary>How often it is sent again although it was accepted, as iBizFone's IVRs do.</summary>
    /// <value>0.</value>
    public int Repeats { get; set; }

    /// <summary>How often it is sent at most, until it is accepted.</summary>
    /// <value>Null: three times for Exotel, once for the others.</value>
    public int? MaxAttempts { get; set; }

    /// <summary>How long to wait for an answer.</summary>
    /// <value>15 seconds, as Exotel does.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long to wait before it is sent again.</summary>
    /// <value>Not at all.</value>
    public TimeSpan Pause { get; set; }

    /// <summary>Headers besides, such as one with a secret.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
