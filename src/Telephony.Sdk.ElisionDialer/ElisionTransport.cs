namespace Telephony.Sdk.ElisionDialer;

/// <summary>How the fields of a request travel.</summary>
public enum ElisionTransport
{
    /// <summary>GET with everything in the query, as the document shows it. Web servers write queries, passwords included, into their access logs.</summary>
    Query = 0,

    /// <summary>POST with everything in a form body, which keeps passwords out of access logs. VICIdial takes it; the document does not show it.</summary>
    Form,
}
