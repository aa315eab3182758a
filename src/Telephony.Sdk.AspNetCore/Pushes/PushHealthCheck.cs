using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Unhealthy from a push that could not be kept until one is.</summary>
internal sealed class PushHealthCheck(PushMeter meter) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["kept"] = meter.Kept, ["failed"] = meter.Failed, ["refused"] = meter.Refused };
        if (meter.LastKept is { } last)
        {
            data["lastKept"] = last;
        }

        return Task.FromResult(meter.Failure is { } failure
            ? new HealthCheckResult(context.Registration.FailureStatus, $"The last push was not kept ({failure}); its vendor was told to send it again.", data: data)
            : HealthCheckResult.Healthy("Pushes are kept.", data));
    }
}
