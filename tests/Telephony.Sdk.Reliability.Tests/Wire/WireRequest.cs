namespace Telephony.Sdk.Reliability.Tests.Wire;

/// <summary>A request that was read in full.</summary>
/// <param name="Connection">The connection it came on, from 1.</param>
/// <param name="Number">Its number on that connection, from 1.</param>
/// <param name="Head">Its head, as it was sent.</param>
internal sealed record WireRequest(int Connection, int Number, string Head);
