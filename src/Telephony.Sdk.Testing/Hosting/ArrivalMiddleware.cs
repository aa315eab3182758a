using System.Collections.Specialized;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Telephony.Sdk.Testing.Diagnostics;
using Telephony.Sdk.Testing.Mappings;
using WireMock.Logging;
using WireMock.Server;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>
/// Stands before WireMock.Net: notes what arrived, lets WireMock.Net answer, explains where it found no mapping, and sends the reply or
/// what goes wrong with it.
/// </summary>
internal sealed class ArrivalMiddleware(StubJournal journal, StubFaults faults, DocumentedMappings mappings, CancellationToken stopping)
{
    public WireMockServer Server { get; set; } = null!;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            StubConnection connection = context.Features.GetRequiredFeature<StubConnection>();
            StubRequest request = await ReadAsync(context, connection, ended.Token).ConfigureAwait(false);
            journal.Add(request);
            StubReply reply = await AnswerAsync(context, next, request, ended.Token).ConfigureAwait(false);
            await new ReplyWriter(context, connection, request, stopping).WriteAsync(reply, ended.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or BadHttpRequestException)
        {
            context.Abort();
        }
    }

    /// <summary>For <see cref="WireMockServer.LogEntriesChanged"/>: WireMock.Net logs an answer in the flow of its request, before the reply is handed on.</summary>
    public void OnAnswered(object? sender, NotifyCollectionChangedEventArgs change)
    {
        if (StubRequest.Current is { } request && change is { Action: NotifyCollectionChangedAction.Add, NewItems: [ILogEntry entry, ..] })
        {
            request.MappingName = entry.MappingTitle ?? entry.MappingGuid?.ToString();
            request.Mapping = entry.MappingGuid is { } guid ? mappings.Find(guid) : null;
            request.Explanation = entry.MappingGuid is null && entry.RequestMessage is { } message ? Explanation.Of(request, message, Server, mappings) : null;
            if (request.Explanation is { } explanation)
            {
                journal.AddUnmatched(explanation);
            }
        }
    }

    private async Task<StubReply> AnswerAsync(HttpContext context, RequestDelegate next, StubRequest request, CancellationToken cancellationToken)
    {
        StubRequest.Current = request;

        // WireMock.Net's own delays know no cancellation: what still waits when the client is gone or the server stops is left behind.
        StubReply reply = await StubReply.CatchAsync(context, next).WaitAsync(cancellationToken).ConfigureAwait(false);
        reply = request.Explanation is { } mismatch ? mappings.Refusal(request, mismatch) : mappings.Remember(request, reply);

        try
        {
            (reply, TimeSpan delay) = faults.Take(request, reply);
            request.Fault = reply.Fault;
            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
            return reply;
        }
#pragma warning disable CA1031 // Conditions of faults are the test's own code: whatever they throw has to reach the test's reader.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return StubReply.Text(500, $"The condition of a fault failed: {e.GetType().Name}: {MaskedBody.Show(e.Message)}\n");
        }
    }

    private static async Task<StubRequest> ReadAsync(HttpContext context, StubConnection connection, CancellationToken cancellationToken)
    {
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        body.Position = 0;
        context.Request.Body = body;
        var headers = context.Request.Headers
            .SelectMany(header => header.Value.Select(value => new KeyValuePair<string, string>(header.Key, value ?? "")))
            .ToArray();
        return new StubRequest(context.Request.Method, Target(context), new StubFields(headers, StringComparison.OrdinalIgnoreCase), body.ToArray())
        {
            Connection = connection.Number,
            NumberOnConnection = connection.NextRequestNumber(),
        };
    }

    /// <summary>As sent. Proxies are sent the whole address; what counts is its path and query.</summary>
    private static string Target(HttpContext context)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return !target.StartsWith('/') && Uri.TryCreate(target, UriKind.Absolute, out Uri? absolute) ? absolute.PathAndQuery : target;
    }
}
