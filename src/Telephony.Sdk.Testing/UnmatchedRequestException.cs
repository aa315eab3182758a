namespace Telephony.Sdk.Testing;

/// <summary>Requests found no mapping; the message says which, and what the nearest mapping wants. Credentials are <c>***</c>.</summary>
public sealed class UnmatchedRequestException : Exception
{
    /// <summary>Makes one.</summary>
    public UnmatchedRequestException()
    {
    }

    /// <inheritdoc cref="UnmatchedRequestException()"/>
    public UnmatchedRequestException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="UnmatchedRequestException()"/>
    public UnmatchedRequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
