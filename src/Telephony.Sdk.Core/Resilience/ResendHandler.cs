using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Telephony.Sdk.Diagnostics;
using Telephony.Sdk.Http;
using Telephony.Sdk.Time;

namespace Telephony.Sdk.Resilience;

/// <summary>
/// Sends a request again where the resend rule of its endpoint allows it. The first attempt runs outside of the
/// Polly pipeline, so that a request that succeeds at once pays for one comparison.
/// </summary>
internal sealed class ResendHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<ApiRequest> s_request = new("telephony.request");

    private readonly ResendOptions _options;
    private readonly ResendDecision _decision;
    private readonly TimeProvider _time;
    private readonly string _vendor;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public ResendHandler(ResendOptions options, TimeProvider time, string vendor, ILogger logger, HttpMessageHandler inner, Func<double>? randomizer = null)
        : base(inner)
    {
        _options = options;
        _decision = new ResendDecision(options, time);
        _time = time;
        _vendor = vendor;
        _logger = logger;
        _pipeline = options.MaxResends == 0 ? ResiliencePipeline<HttpResponseMessage>.Empty : BuildPipeline(randomizer);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var apiRequest = (ApiRequest)request;
        Outcome<HttpResponseMessage> outcome;
        try
        {
            HttpResponseMessage response = await AttemptAsync(apiRequest, cancellationToken).ConfigureAwait(false);
            if (!_decision.CallsForResend(apiRequest, response))
            {
                return response;
            }

            outcome = Outcome.FromResult(response);
        }
        catch (Exception exception) when (ResendDecision.CallsForResend(apiRequest, exception))
        {
            outcome = Outcome.FromException<HttpResponseMessage>(exception);
        }

        return await ResendAsync(apiRequest, outcome, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> ResendAsync(ApiRequest request, Outcome<HttpResponseMessage> first, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(s_request, request);
            bool isFirst = true;
            return await _pipeline.ExecuteAsync(
                async attempt =>
                {
                    if (isFirst)
                    {
                        isFirst = false;
                        first.ThrowIfException();
                        return first.Result!;
                    }

                    request.Resends++;
                    ApiRequest fresh = await request.NewAttemptAsync().ConfigureAwait(false);
                    return await AttemptAsync(fresh, attempt.CancellationToken).ConfigureAwait(false);
                },
                context).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async Task<HttpResponseMessage> AttemptAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        try
        {
            HttpResponseMessage response = await SendInTimeAsync(request, cancellationToken).ConfigureAwait(false);
            ResendDecision.Observe(request, response);
            return response;
        }
        catch (Exception exception)
        {
            ResendDecision.Observe(request, exception);
            throw;
        }
    }

    private Task<HttpResponseMessage> SendInTimeAsync(ApiRequest request, CancellationToken cancellationToken) =>
        _options.AttemptTimeout is { } timeout && request.Endpoint.ResendRule == ResendRule.Safe
            ? SendWithTimeoutAsync(request, timeout, cancellationToken)
            : base.SendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> SendWithTimeoutAsync(ApiRequest request, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using CancellationTokenSource attempt = _time.NewCancellationSource(timeout);
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

    private ResiliencePipeline<HttpResponseMessage> BuildPipeline(Func<double>? randomizer)
    {
        var retry = new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = _options.MaxResends,
            Delay = _options.Delay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = arguments => new ValueTask<bool>(_decision.CallsForResend(RequestOf(arguments.Context), arguments.Outcome)),
            DelayGenerator = arguments => new ValueTask<TimeSpan?>(
                arguments.Outcome.Result is { } response ? RetryAfter.Read(response, _time) : null),
            OnRetry = arguments =>
            {
                ApiRequest request = RequestOf(arguments.Context);
                string reason = arguments.Outcome.Exception?.GetType().Name ?? "HTTP " + (int)arguments.Outcome.Result!.StatusCode;
                Log.Resending(_logger, _vendor, request.Endpoint.Operation, arguments.RetryDelay, arguments.AttemptNumber + 1, _options.MaxResends, reason);
                return default;
            },
        };
        if (randomizer is not null)
        {
            retry.Randomizer = randomizer;
        }

        return new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time }.AddRetry(retry).Build();
    }

    private static ApiRequest RequestOf(ResilienceContext context) => context.Properties.GetValue(s_request, null!);
}
