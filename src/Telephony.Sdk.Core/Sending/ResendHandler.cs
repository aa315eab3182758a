using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Telephony.Sdk.Diagnostics;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Sending;

/// <summary>
/// Sends a request again where the resend rule of its operation allows it. The first attempt runs outside of the
/// Polly pipeline, which is made when somebody first resends: a request that succeeds at once pays for one comparison.
/// </summary>
internal sealed class ResendHandler(ResendOptions options, TimeProvider time, ILogger logger, Func<double>? randomizer = null) : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<Operation> s_operation = new(nameof(Operation));

    private readonly ResendDecision _decision = new(options, time);
    private ResiliencePipeline<HttpResponseMessage>? _pipeline;
    private bool? _hasOthers;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var operation = Operation.Of(request);

        // Without handlers of the application between, nothing changes a request on its way.
        SentHeaders? headers = options.MaxResends > 0 && operation.ResendRule != ResendRule.Never && (_hasOthers ??= HasOthers()) ? SentHeaders.Of(request) : null;
        Outcome<HttpResponseMessage> outcome;
        int sent = SentBefore(operation);
        try
        {
            HttpResponseMessage response = Observe(operation, sent, await SendInTimeAsync(operation, request, cancellationToken).ConfigureAwait(false));
            if (options.MaxResends == 0 || !_decision.CallsForResend(operation, response))
            {
                return response;
            }

            outcome = Outcome.FromResult(response);
        }
        catch (Exception exception) when (Observe(operation, sent, exception) && options.MaxResends > 0 && ResendDecision.CallsForResend(operation, exception))
        {
            outcome = Outcome.FromException<HttpResponseMessage>(exception);
        }

        return await ResendAsync(operation, request, headers, outcome, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> ResendAsync(
        Operation operation, HttpRequestMessage request, SentHeaders? headers, Outcome<HttpResponseMessage> first, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(s_operation, operation);
            bool isFirst = true;
            // Stryker disable once Assignment: made anew each time it would be slower, and the same
            return await (_pipeline ??= BuildPipeline()).ExecuteAsync(
                async attempt =>
                {
                    if (isFirst)
                    {
                        isFirst = false;
                        first.ThrowIfException();
                        return first.Result!;
                    }

                    operation.Resends++;
                    HttpRequestMessage fresh = await CopyAsync(request, headers ?? SentHeaders.Of(request)).ConfigureAwait(false);
                    return await AttemptAsync(operation, fresh, attempt.CancellationToken).ConfigureAwait(false);
                },
                context).ConfigureAwait(false);
        }
        finally
        // Stryker disable once Statement,Block: the pool makes another context, which costs memory and changes nothing else
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Whether handlers that are not ours see a request on its way.</summary>
    private bool HasOthers()
    {
        for (HttpMessageHandler? handler = InnerHandler; handler is DelegatingHandler delegating; handler = delegating.InnerHandler)
        {
            if (handler.GetType().Assembly != typeof(ResendHandler).Assembly)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A fresh message for another attempt; a message can be sent only once.</summary>
    private static async Task<HttpRequestMessage> CopyAsync(HttpRequestMessage request, SentHeaders headers)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Version = request.Version };
#if NET
        copy.VersionPolicy = request.VersionPolicy;
#endif
        foreach (KeyValuePair<string, object?> note in RequestOptions.All(request))
        {
            RequestOptions.All(copy).Add(note);
        }

        if (request.Content is { } content)
        {
            // Stryker disable once Boolean: the copy is made in memory and never waits
            copy.Content = new ByteArrayContent(await content.ReadAsByteArrayAsync().ConfigureAwait(false));
        }

        headers.CopyTo(copy);
        return copy;
    }

    private async Task<HttpResponseMessage> AttemptAsync(Operation operation, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int sent = SentBefore(operation);
        try
        {
            return Observe(operation, sent, await SendInTimeAsync(operation, request, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            Observe(operation, sent, exception);
            throw;
        }
    }

    /// <summary>How many sends there were before an attempt, which must be allowed.</summary>
    private static int SentBefore(Operation operation)
    {
        int sent = operation.Sends.Count;
        return operation.Sends.MayBegin ? sent : throw RepeatRefusedException.Of(operation);
    }

    /// <summary>Where a handler of the application's answered without sending anything through to the connection, nobody knows what it did.</summary>
    private static HttpResponseMessage Observe(Operation operation, int sent, HttpResponseMessage? response)
    {
        if (operation.Sends.Count == sent)
        {
            operation.Sends.MarkUnseen((int?)response?.StatusCode);
        }

        return response ?? throw new InvalidOperationException("it gave no response");
    }

    /// <summary>The same where it failed: what it threw tells of a connection of its own, if of any. Always true.</summary>
    private static bool Observe(Operation operation, int sent, Exception exception)
    {
        if (operation.Sends.Count == sent && exception is not RepeatRefusedException)
        {
            operation.Sends.MarkUnseen(status: null);
        }

        return true;
    }

    private Task<HttpResponseMessage> SendInTimeAsync(Operation operation, HttpRequestMessage request, CancellationToken cancellationToken) =>
        options.AttemptTimeout is { } timeout && operation.ResendRule != ResendRule.Never
            ? SendWithTimeoutAsync(request, timeout, cancellationToken)
            : base.SendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> SendWithTimeoutAsync(HttpRequestMessage request, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using CancellationTokenSource attempt = time.NewCancellationSource(timeout);
        using CancellationTokenSource linked = CancellationTokenSource.CreateLinkedTokenSource(attempt.Token, cancellationToken);
        try
        {
            return await base.SendAsync(request, linked.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (attempt.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new AttemptTimeoutException(exception);
        }
    }

    private ResiliencePipeline<HttpResponseMessage> BuildPipeline()
    {
        var retry = new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = options.MaxResends,
            Delay = options.Delay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = arguments => new ValueTask<bool>(_decision.CallsForResend(OperationOf(arguments.Context), arguments.Outcome)),
            DelayGenerator = arguments => new ValueTask<TimeSpan?>(
                arguments.Outcome.Result is { } response ? RetryAfter.Read(response, time) : null),
            OnRetry = arguments =>
            {
                Operation operation = OperationOf(arguments.Context);
                string reason = arguments.Outcome.Exception?.GetType().Name ?? "HTTP " + (int)arguments.Outcome.Result!.StatusCode;
                Log.Resending(logger, operation.Account, operation.Name, arguments.RetryDelay, arguments.AttemptNumber + 1, options.MaxResends, reason);
                return default;
            },
        };
        if (randomizer is not null)
        {
            retry.Randomizer = randomizer;
        }

        return new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(retry).Build();
    }

    private static Operation OperationOf(ResilienceContext context) => context.Properties.GetValue(s_operation, null!);
}
