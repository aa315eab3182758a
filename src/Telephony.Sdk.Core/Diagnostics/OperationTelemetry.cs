using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Telephony.Sdk.Operations;

namespace Telephony.Sdk.Diagnostics;

/// <summary>The span and the measurement of one operation, all its attempts and the reading of the reply included. Nothing is made when nobody listens.</summary>
internal readonly struct OperationTelemetry
{
    private static readonly ActivitySource s_source = new(TelephonyDiagnostics.Name);
    private static readonly Meter s_meter = new(TelephonyDiagnostics.Name);
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram(
        TelephonyDiagnostics.DurationMetric,
        "s",
        "Duration of an operation, its resends and the reading of its reply included; of a download until its headers.",
        tags: null,
        new InstrumentAdvice<double>
        {
            // From a PBX next door to the default deadlines, of an operation (30 s) and of a download (10 min). OpenTelemetry's own are made for milliseconds.
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 600],
        });

    private readonly Activity? _activity;
    private readonly long _startedAt;

    private OperationTelemetry(Activity? activity)
    {
        _activity = activity;
        _startedAt = Stopwatch.GetTimestamp();
    }

    public static OperationTelemetry Start(Operation operation)
    {
        bool traced = s_source.HasListeners();
        if (!traced && !s_duration.Enabled)
        {
            return default;
        }

        Activity? activity = traced ? s_source.StartActivity($"{operation.Method.Method} {operation.Template}", ActivityKind.Client) : null;
        if (activity is { IsAllDataRequested: true })
        {
            foreach (KeyValuePair<string, object?> tag in Tags(operation, operation.Account.Key))
            {
                activity.SetTag(tag.Key, tag.Value);
            }
        }

        return new OperationTelemetry(activity);
    }

    public void Stop(Operation operation, int? answered, Exception? error)
    {
        if (_startedAt == 0)
        {
            return;
        }

        int? status = answered ?? (error as TelephonyApiException)?.StatusCode;
        string? errorType = error switch
        {
            null => status >= 400 ? status.Value.ToString(CultureInfo.InvariantCulture) : null,
            TelephonyApiException { StatusCode: >= 400 } refusal => refusal.StatusCode.ToString(CultureInfo.InvariantCulture),
            _ => error.GetType().FullName,
        };

        if (s_duration.Enabled)
        {
            TagList tags = Tags(operation, operation.Account.MeasuredKey);
            AddOutcome(ref tags, status, errorType);
            s_duration.Record((Stopwatch.GetTimestamp() - _startedAt) / (double)Stopwatch.Frequency, tags);
        }

        if (_activity is null)
        {
            return;
        }

        if (_activity.IsAllDataRequested)
        {
            var outcome = default(TagList);
            AddOutcome(ref outcome, status, errorType);
            foreach (KeyValuePair<string, object?> tag in outcome)
            {
                _activity.SetTag(tag.Key, tag.Value);
            }

            if (operation.Resends > 0)
            {
                _activity.SetTag("http.request.resend_count", operation.Resends);
            }

            if (errorType is not null)
            {
                _activity.SetStatus(ActivityStatusCode.Error);
            }
        }

        _activity.Dispose();
    }

    private static TagList Tags(Operation operation, string? account)
    {
        var tags = new TagList
        {
            { "http.request.method", operation.Method.Method },
            { "url.template", operation.Template },
            { "server.address", operation.Target.Host },
            { "server.port", operation.Target.Port },
            { "telephony.vendor", operation.Account.Vendor },
            { "telephony.operation", operation.Name },
        };
        if (account is not null)
        {
            tags.Add("telephony.account", account);
        }

        return tags;
    }

    private static void AddOutcome(ref TagList tags, int? status, string? errorType)
    {
        if (status is { } code)
        {
            tags.Add("http.response.status_code", code);
        }

        if (errorType is not null)
        {
            tags.Add("error.type", errorType);
        }
    }
}
