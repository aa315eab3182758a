using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>Sends one reply, or what goes wrong with it.</summary>
internal sealed class ReplyWriter(HttpContext context, StubConnection connection, StubRequest request, CancellationToken stopping)
{
    public async Task WriteAsync(StubReply reply, CancellationToken cancellationToken)
    {
        switch (reply.Fault)
        {
            case StubFault.None:
                await SendAsync(reply, cancellationToken).ConfigureAwait(false);
                break;
            case StubFault.Reset:
                connection.Reset();
                break;
            case StubFault.ResetInBody:
                await connection.SendAndResetAsync(RawReply.For(reply), stopping).ConfigureAwait(false);
                break;
            case StubFault.Hang:
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
                break;
            case StubFault.HangInBody:
                SetHead(reply);
                await context.Response.Body.WriteAsync(reply.Body[..(reply.Body.Length / 2)], cancellationToken).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
                break;
            default:
                await connection.SendAndCloseAsync(RawReply.For(reply), stopping).ConfigureAwait(false);
                context.Abort();
                break;
        }
    }

    /// <summary>
    /// A client may look into the journal as soon as it has the last byte, so the reply counts as sent just before that byte
    /// goes out, and no longer if it could not.
    /// </summary>
    private async Task SendAsync(StubReply reply, CancellationToken cancellationToken)
    {
        SetHead(reply);
        try
        {
            if (HasNoBody(reply.Status) || reply.Body.IsEmpty)
            {
                request.ReplySent = true;
                await context.Response.CompleteAsync().ConfigureAwait(false);
                return;
            }

            await SendBodyAsync(reply, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            request.ReplySent = false;
            throw;
        }
    }

    private async Task SendBodyAsync(StubReply reply, CancellationToken cancellationToken)
    {
        int parts = Math.Min(reply.Slow?.Parts ?? 1, reply.Body.Length);
        TimeSpan pause = (reply.Slow?.Over ?? TimeSpan.Zero) / parts;
        for (int part = 0; part < parts; part++)
        {
            if (part > 0 && pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
            }

            request.ReplySent = part == parts - 1;
            int from = (int)((long)reply.Body.Length * part / parts);
            int to = (int)((long)reply.Body.Length * (part + 1) / parts);
            await context.Response.Body.WriteAsync(reply.Body[from..to], cancellationToken).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void SetHead(StubReply reply)
    {
        context.Response.StatusCode = reply.Status;
        context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = reply.StatusMessage;
        foreach ((string name, string value) in reply.Headers)
        {
            context.Response.Headers.Append(name, value);
        }

        if (reply.Status is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
        {
            context.Response.ContentLength = reply.Status == StatusCodes.Status205ResetContent ? 0 : reply.Body.Length;
        }
    }

    private bool HasNoBody(int status) =>
        status is StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified
        || HttpMethods.IsHead(context.Request.Method);
}
