namespace Telephony.Sdk.Samples.CallLogBridge.Calls;

/// <summary>Which calls are listed; empty texts are all.</summary>
/// <param name="State">How the log stands at the CRM.</param>
/// <param name="Source">The connection that it came through.</param>
/// <param name="Search">A part of a number, a name or an id.</param>
internal sealed record CallFilter(string State = "", string Source = "", string Search = "");
