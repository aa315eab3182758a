using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Sending;

/// <summary>A handler of the application's wanted to send again what must not run twice. No retry handler takes it for a passing fault.</summary>
internal sealed class RepeatRefusedException(string message) : InvalidOperationException(message)
{
    /// <summary>
    /// What the handler is told. While the first is still on its way, or has succeeded, it is a failure as of a connection: a hedging handler
    /// then waits for the first, or takes it.
    /// </summary>
    public static Exception Of(Operation operation)
    {
        string message = $"a handler of the application wanted to send {operation.Name} again{(operation.Sends.Outcome is { } outcome ? " after " + outcome : string.Empty)}, which was refused because it must not run twice";
        return operation.Sends.IsWorthWaiting ? new HttpRequestException(message) : new RepeatRefusedException(message);
    }
}
