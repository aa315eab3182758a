namespace Telephony.Sdk.Http;

/// <summary>The reply of an endpoint that answers nothing but yes or no.</summary>
internal readonly struct NoReply;
