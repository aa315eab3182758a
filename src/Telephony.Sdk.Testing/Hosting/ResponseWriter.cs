using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>Sends one reply, or what goes wrong with it.</summary>
internal sealed class ResponseWriter(HttpContext context, StubConnection connection, StubRequest request, CancellationToken stopping)
{
    public async Task WriteAsync(StubResponse response, CancellationToken cancellationToken)
    {
        if (response.Delay > TimeSpan.Zero)
        {
            await Task.Delay(response.Delay, cancellationToken).ConfigureAwait(false);
        }

        switch (response.Fault)
        {
            case StubFault.None:
                await SendAsync(response, cancellationToken).ConfigureAwait(false);
                break;
            case StubFault.Reset:
                connection.Reset();
                break;
            case StubFault.ResetInBody:
                await connection.SendAndResetAsync(RawReply.For(response), stopping).ConfigureAwait(false);
                break;
            case StubFault.Hang:
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
                break;
            case StubFault.HangInBody:
                SetHead(response);
                await context.Response.Body.WriteAsync(response.Body[..(response.Body.Length / 2)], cancellationToken).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
                break;
            default:
                await connection.SendAndCloseAsync(RawReply.For(response), stopping).ConfigureAwait(false);
                context.Abort();
                break;
        }
    }

    /// <summary>
    /// A client may look into the journal as soon as it has the last byte, so the reply counts as sent just before that byte
    /// goes out, and no longer if it could not.
    /// </summary>
    private async Task SendAsync(StubResponse response, CancellationToken cancellationToken)
    {
        SetHead(response);
        try
        {
            if (HasNoBody(response.Status) || response.Body.IsEmpty)
            {
                request.ReplySent = true;
                await context.Response.CompleteAsync().ConfigureAwait(false);
                return;
            }

            await SendBodyAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            request.ReplySent = false;
            throw;
        }
    }

    private async Task SendBodyAsync(StubResponse response, CancellationToken cancellationToken)
    {
        int parts = Math.Min(response.Drip?.Chunks ?? 1, response.Body.Length);
        TimeSpan pause = (response.Drip?.Over ?? TimeSpan.Zero) / parts;
        for (int part = 0; part < parts; part++)
        {
            if (part > 0 && pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
            }

            request.ReplySent = part == parts - 1;
            int from = (int)((long)response.Body.Length * part / parts);
            int to = (int)((long)response.Body.Length * (part + 1) / parts);
            await context.Response.Body.WriteAsync(response.Body[from..to], cancellationToken).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void SetHead(StubResponse response)
    {
        context.Response.StatusCode = response.Status;
        context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = response.StatusMessage;
        foreach ((string name, string value) in response.Headers)
        {
            context.Response.Headers.Append(name, value);
        }

        if (response.Status is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
        {
            context.Response.ContentLength = response.Status == StatusCodes.Status205ResetContent ? 0 : response.Body.Length;
        }
    }

    private bool HasNoBody(int status) =>
        status is StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified
        || HttpMethods.IsHead(context.Request.Method);
}
