namespace Telephony.Sdk.Samples;

/// <summary>The program was started in a way that cannot work; the message says how to start it.</summary>
public sealed class UsageException(string message) : Exception(message);
