namespace Telephony.Sdk.AspNetCore.DurableTests.Rig;

/// <summary>A dead letter of the application that is killed.</summary>
/// <param name="Call">The call.</param>
/// <param name="Reason">What was thrown.</param>
internal sealed record RigDead(string Call, string Reason);
