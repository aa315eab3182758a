namespace Telephony.Sdk.Samples;

/// <summary>Every request was answered, but not with what the step needs; the message says what is missing.</summary>
public sealed class StepFailedException(string message) : Exception(message);
