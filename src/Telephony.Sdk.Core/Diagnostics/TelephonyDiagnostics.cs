namespace Telephony.Sdk;

/// <summary>The names under which the SDK can be observed with OpenTelemetry and logging.</summary>
/// <remarks>
/// Spans and measurements follow OpenTelemetry's HTTP client conventions. Their labels are the server's name and port and the
/// route template (<c>/calls/{uuid}</c>), never a filled-in path, a phone number or a credential.
/// </remarks>
public static class TelephonyDiagnostics
{
    /// <summary>The name of the one <c>ActivitySource</c>, the one <c>Meter</c>, and the log category: <c>Telephony.Sdk</c>.</summary>
    public const string Name = "Telephony.Sdk";
}
