namespace Telephony.Sdk.AspNetCore;

/// <summary>Where pushes are kept until they are handled: a queue or a table that outlives a crash.</summary>
public interface IPushSink
{
    /// <summary>
    /// Keeps a push. It returns only when the push is durable: the vendor is told that it was accepted, and does not send it again. Where it throws, or takes
    /// longer than <see cref="PushOptions.Timeout"/>, the vendor is told to send it again, so the same push may come later, with the same <see cref="ReceivedPush.Key"/>.
    /// </summary>
    /// <param name="push">The push.</param>
    /// <param name="cancellationToken">Ends at the timeout. It does not end when the vendor hangs up.</param>
    /// <returns>Whether it is new.</returns>
    Task<PushAcceptance> AcceptAsync(ReceivedPush push, CancellationToken cancellationToken);
}
