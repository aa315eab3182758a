namespace Telephony.Sdk.AspNetCore;

/// <summary>Handles pushes that are kept: yours, made for each push in a scope of its own.</summary>
public interface IPushHandler
{
    /// <summary>
    /// Handles one push. Where it throws, the push comes again after <see cref="WolverineSinkOptions.RetryAfter"/>, and is a dead letter at last; a
    /// <see cref="DeadPushException"/> makes it one at once. After a crash the same push may come again though it was handled, so what you write or send must tell
    /// by <see cref="ReceivedPush.Key"/> that it is done already.
    /// </summary>
    /// <param name="push">The push. It can be read, unless its kind is one of your own.</param>
    /// <param name="cancellationToken">Ends when the application stops and has waited for <see cref="WolverineSinkOptions.StopWithin"/>; what is not finished then comes again.</param>
    /// <returns>When it is handled.</returns>
    Task HandleAsync(ReceivedPush push, CancellationToken cancellationToken);
}
