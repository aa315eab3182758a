using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Answers one kind of push of one source: lets it in, keeps it, and says so in the vendor's words.</summary>
internal sealed partial class PushEndpoint(string kind, string source)
{
    /// <summary>The words of iBizFone's document ("2. Call Log API"); the other vendors look at the status alone.</summary>
    private const string Accepted = "Accepted";
    private const string InvalidData = "Invalid Data";
    private const string Failure = "Failure";

    private const string RetryAfterSeconds = "5";

    public async Task HandleAsync(HttpContext context)
    {
        IServiceProvider services = context.RequestServices;
        PushOptions options = services.GetRequiredService<IOptionsMonitor<PushOptions>>().Get(source);
        PushMeter meter = services.GetRequiredService<PushMeter>();
        ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(TelephonyDiagnostics.Name);
        TimeProvider time = services.GetRequiredService<TimeProvider>();
        using var deadline = new CancellationTokenSource(options.Timeout, time);
        try
        {
            if (PushGate.Refuses(context.Request, options) is { } refused)
            {
                meter.Refuse(kind, source, refused.Reason);
                LogRefused(logger, kind, source, refused.Reason, context.Connection.RemoteIpAddress?.ToString());
                await AnswerAsync(context, refused.Status, Failure).ConfigureAwait(false);
                return;
            }

            // Not until the vendor hangs up: what it sent before is here all the same.
            PushContent content = await PushContent.ReadAsync(context.Request, options, deadline.Token).ConfigureAwait(false);
            if (content.Problem is { } problem)
            {
                meter.Refuse(kind, source, problem.Reason);
                LogRefused(logger, kind, source, problem.Reason, context.Connection.RemoteIpAddress?.ToString());
                await AnswerAsync(context, problem.Status, problem.Status == StatusCodes.Status400BadRequest ? InvalidData : Failure).ConfigureAwait(false);
                return;
            }

            ReceivedPush push = ToPush(content, time.GetUtcNow());
            IPushSink sink = services.GetRequiredService<IPushSink>();
            // The sink may not look at its token: the vendor is answered in time all the same, and what comes twice has the same key.
            PushAcceptance acceptance = await sink.AcceptAsync(push, deadline.Token).WaitAsync(deadline.Token).ConfigureAwait(false);
            meter.Accept(push, acceptance);
            if (!push.IsVendorKey)
            {
                LogUnreadable(logger, kind, source, push.Key);
            }

            await AnswerAsync(context, StatusCodes.Status200OK, Accepted).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            meter.Fail(kind, source, exception);
            LogFailed(logger, kind, source, exception.GetType().Name, exception);
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            await AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, Failure).ConfigureAwait(false);
        }
    }

    private ReceivedPush ToPush(PushContent content, DateTimeOffset now)
    {
        var unnamed = new ReceivedPush(source, kind, string.Empty, isVendorKey: false, now, content.ContentType, content.Query, content.Body);
        string key = PushKey.Of(unnamed, out bool isVendorKey);
        return new ReceivedPush(source, kind, key, isVendorKey, now, content.ContentType, content.Query, content.Body, Activity.Current?.Id);
    }

    private static Task AnswerAsync(HttpContext context, int status, string words)
    {
        if (context.Response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            return Task.CompletedTask;
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(words, context.RequestAborted);
    }

    [LoggerMessage(EventId = 101, Level = LogLevel.Warning, Message = "A push ({Kind}, {Source}) was refused: {Reason}. It came from {Address}.")]
    private static partial void LogRefused(ILogger logger, string kind, string source, string reason, string? address);

    [LoggerMessage(EventId = 102, Level = LogLevel.Warning, Message = "A push ({Kind}, {Source}) cannot be read; it is kept as {Key}.")]
    private static partial void LogUnreadable(ILogger logger, string kind, string source, string key);

    [LoggerMessage(EventId = 103, Level = LogLevel.Error, Message = "A push ({Kind}, {Source}) was not kept ({Error}); the vendor is told to send it again.")]
    private static partial void LogFailed(ILogger logger, string kind, string source, string error, Exception exception);
}
