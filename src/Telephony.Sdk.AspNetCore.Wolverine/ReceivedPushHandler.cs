using System.ComponentModel;
using Wolverine.Attributes;

namespace Telephony.Sdk.AspNetCore;

/// <summary>What Wolverine calls for each push. It is public for Wolverine: write an <see cref="IPushHandler"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ReceivedPushHandler
{
    /// <summary>Handles a push, unless one with its key was.</summary>
    /// <param name="push">The push.</param>
    /// <param name="dispatcher">Calls your handler.</param>
    /// <param name="cancellationToken">Ends when the application stops.</param>
    /// <returns>When it is handled.</returns>
    [Deduplicated]
    public static Task HandleAsync(ReceivedPush push, PushDispatcher dispatcher, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dispatcher);
        return dispatcher.HandleAsync(push, cancellationToken);
    }
}
