using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.AspNetCore.Sink;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Calls the handler of the application. It is public for Wolverine: write an <see cref="IPushHandler"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PushDispatcher
{
    private readonly IServiceScopeFactory _scopes;

    internal PushDispatcher(IServiceScopeFactory scopes) => _scopes = scopes;

    /// <summary>Handles a push in a scope of its own, if it can be read.</summary>
    /// <param name="push">The push.</param>
    /// <param name="cancellationToken">Ends when the application stops.</param>
    /// <returns>When it is handled.</returns>
    /// <exception cref="DeadPushException">No reader understands it.</exception>
    public async Task HandleAsync(ReceivedPush push, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(push);
        CultureInfo.CurrentCulture = CultureOfWolverine.OfApplication;
        using Activity? span = PushDiagnostics.StartHandling(push);
        AssertReadable(push);
        AsyncServiceScope scope = _scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            await scope.ServiceProvider.GetRequiredService<IPushHandler>().HandleAsync(push, cancellationToken).ConfigureAwait(false);
        }
    }

    private static void AssertReadable(ReceivedPush push)
    {
        try
        {
            push.ReadCallRecord();
        }
        catch (TelephonyProtocolException exception)
        {
            throw new DeadPushException(exception.Message, exception);
        }
        catch (ArgumentException)
        {
            // A kind of the application's own, which its handler reads.
        }
    }
}
