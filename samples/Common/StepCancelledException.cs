namespace Telephony.Sdk.Samples;

/// <summary>Ctrl+C in the middle of a step; the message says what is certain and how to go on.</summary>
public sealed class StepCancelledException(string message) : OperationCanceledException(message);
