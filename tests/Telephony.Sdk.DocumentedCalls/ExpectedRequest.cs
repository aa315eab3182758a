namespace Telephony.Sdk.DocumentedCalls;

/// <summary>A request, to the letter.</summary>
/// <param name="Line">Its method, and its path and query as they are sent, e.g. <c>GET /calls/1</c>.</param>
/// <param name="Body">Its body; empty for none.</param>
public sealed record ExpectedRequest(string Line, string Body = "");
