using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Faults;

/// <summary>What became of one call.</summary>
/// <param name="Call">The operation.</param>
/// <param name="Fault">What went wrong.</param>
/// <param name="Arrivals">How often the request was received by the vendor.</param>
/// <param name="Executions">How often the vendor did what it was asked, whatever it answered then.</param>
/// <param name="ConnectionsElsewhere">How many connections were made to the host that a redirect names.</param>
/// <param name="Thrown">What the operation threw; null when it worked.</param>
/// <param name="Elapsed">How long it took by the client's clock.</param>
/// <param name="HasBody">Whether its request has a body; false where none arrived.</param>
/// <param name="Timers">The timers that it started: its deadline, then each wait before it sent again.</param>
internal sealed record FaultOutcome(Call Call, Fault Fault, int Arrivals, int Executions, int ConnectionsElsewhere, Exception? Thrown, TimeSpan Elapsed, bool HasBody, IReadOnlyList<TimeSpan> Timers)
{
    public TimeSpan Deadline => Timers[0];

    public IEnumerable<TimeSpan> Waits => Timers.Skip(1);

    public override string ToString() => $"{Call}, {Fault}: arrived {Arrivals}, {Thrown?.GetType().Name ?? "worked"}";
}
