using Telephony.Sdk.Reliability.Tests.Faults;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>What became of one call with something around its client.</summary>
/// <param name="Surrounding">What is around it.</param>
/// <param name="Fault">What went wrong.</param>
/// <param name="Call">The operation.</param>
/// <param name="IsOurs">Whether our client sent it; else Refit alone did.</param>
/// <param name="Arrivals">How often the request was received by the vendor.</param>
/// <param name="Thrown">What the operation threw; null when it worked.</param>
internal sealed record SurroundingOutcome(Surrounding Surrounding, Fault Fault, Call Call, bool IsOurs, int Arrivals, Exception? Thrown)
{
    public override string ToString() => $"{Call}, {Surrounding}, {Fault}: arrived {Arrivals}, {Thrown?.ToString() ?? "worked"}";
}
