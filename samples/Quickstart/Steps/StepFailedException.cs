namespace Quickstart.Steps;

/// <summary>Every request was answered, but not with what the step needs; the message says what is missing.</summary>
internal sealed class StepFailedException(string message) : Exception(message);
