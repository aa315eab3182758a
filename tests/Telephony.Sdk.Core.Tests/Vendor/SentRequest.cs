namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>What a handler was given, as it was at that moment.</summary>
internal sealed record SentRequest(HttpRequestMessage Message, string Method, string Address, string Headers, string? Body);
