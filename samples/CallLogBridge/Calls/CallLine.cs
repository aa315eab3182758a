namespace Telephony.Sdk.Samples.CallLogBridge.Calls;

/// <summary>A line of the list of calls.</summary>
/// <param name="Number">The bridge's own number of the call, which tells nothing of it.</param>
/// <param name="Key">The key of the call.</param>
/// <param name="View">How it looks.</param>
/// <param name="Crm">How its log stands at the CRM; empty where nothing was sent.</param>
internal sealed record CallLine(long Number, string Key, CallView View, string Crm);
