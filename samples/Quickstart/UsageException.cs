namespace Quickstart;

/// <summary>The program was started in a way that cannot work; the message says how to start it.</summary>
internal sealed class UsageException(string message) : Exception(message);
