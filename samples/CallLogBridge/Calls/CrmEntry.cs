namespace Telephony.Sdk.Samples.CallLogBridge.Calls;

/// <summary>What became of something that goes to the CRM.</summary>
/// <param name="What">What: the log or the pop-up.</param>
/// <param name="State">How it stands.</param>
/// <param name="ChangedAt">Since when.</param>
/// <param name="Words">What the CRM said, or why it is not known.</param>
internal sealed record CrmEntry(string What, CrmState State, DateTimeOffset ChangedAt, string Words);
