namespace Telephony.Sdk;

/// <summary>The names under which the SDK can be observed with OpenTelemetry and logging.</summary>
/// <remarks>
/// The attributes of spans and measurements are named by OpenTelemetry's HTTP client conventions: the server's name and port and the
/// route template (<c>/calls/{uuid}</c>), never a filled-in path, a phone number or a credential. <c>docs/observability.md</c> lists them.
/// </remarks>
public static class TelephonyDiagnostics
{
    /// <summary>The name of the one <c>ActivitySource</c>, the one <c>Meter</c>, and the log category: <c>Telephony.Sdk</c>.</summary>
    public const string Name = "Telephony.Sdk";

    /// <summary>
    /// The name of the one instrument, a histogram in seconds: <c>telephony.client.operation.duration</c>. It counts operations; the runtime's own
    /// <c>http.client.request.duration</c> counts their requests.
    /// </summary>
    public const string DurationMetric = "telephony.client.operation.duration";
}
