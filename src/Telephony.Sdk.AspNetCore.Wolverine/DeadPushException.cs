namespace Telephony.Sdk.AspNetCore;

/// <summary>Throw it in a handler for a push that no retry helps: it is put aside as a dead letter at once, with the message as its reason.</summary>
public sealed class DeadPushException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">The reason, in words for the one who looks at it.</param>
    /// <param name="innerException">What led to it.</param>
    public DeadPushException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
