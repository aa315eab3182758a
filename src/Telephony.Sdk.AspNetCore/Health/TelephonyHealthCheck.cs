using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Probes all registered clients at once, and keeps what it found for a while: who asks for the health of an application asks often.</summary>
internal sealed class TelephonyHealthCheck(IEnumerable<VendorProbe> probes, TelephonyHealthOptions options, TimeProvider time) : IHealthCheck, IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private IReadOnlyList<(VendorProbe Probe, Exception? Failure)> _found = [];
    private DateTimeOffset? _foundAt;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_foundAt is not { } foundAt || time.GetUtcNow() - foundAt >= options.CacheFor)
            {
                _found = await Task.WhenAll(probes.Select(probe => RunAsync(probe, cancellationToken))).ConfigureAwait(false);
                _foundAt = time.GetUtcNow();
            }

            return ToResult(context.Registration.FailureStatus);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<(VendorProbe Probe, Exception? Failure)> RunAsync(VendorProbe probe, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(options.Timeout);
        try
        {
            await probe.RunAsync(deadline.Token).ConfigureAwait(false);
            return (probe, null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (probe, new TimeoutException(FormattableString.Invariant($"It did not answer within {options.Timeout.TotalSeconds:0.#} s.")));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return (probe, exception);
        }
    }

    /// <summary>What a client throws holds no secret, so it may be shown.</summary>
    private HealthCheckResult ToResult(HealthStatus failure)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach ((VendorProbe probe, Exception? error) in _found)
        {
            data[AccountName.Of(probe.Vendor, probe.Account)] = error?.Message ?? (probe.AsksVendor ? "answers" : "can be connected to");
        }

        string[] down = [.. _found.Where(found => found.Failure is not null).Select(found => AccountName.Of(found.Probe.Vendor, found.Probe.Account))];
        return down.Length > 0 ? new HealthCheckResult(failure, $"{string.Join(", ", down)}: see the data.", _found.First(found => found.Failure is not null).Failure, data)
            : HealthCheckResult.Healthy(data.Count == 0 ? "No client is registered." : "All vendors answer.", data);
    }
}
