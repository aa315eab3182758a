using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Telephony.Sdk.Http;

namespace Telephony.Sdk.Diagnostics;

/// <summary>The span and the measurement of one operation, all its attempts and the reading of the reply included. Nothing is made when nobody listens.</summary>
internal readonly struct RequestTelemetry
{
    private static readonly ActivitySource s_source = new(TelephonyDiagnostics.Name);
    private static readonly Meter s_meter = new(TelephonyDiagnostics.Name);
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>(
        "http.client.request.duration", "s", "Duration of an operation, its resends and the reading of its reply included; of a download until its headers.");

    private readonly Activity? _activity;
    private readonly string? _vendor;
    private readonly long _startedAt;

    private RequestTelemetry(Activity? activity, string vendor)
    {
        _activity = activity;
        _vendor = vendor;
        _startedAt = Stopwatch.GetTimestamp();
    }

    public static RequestTelemetry Start(string vendor, ApiRequest request)
    {
        bool traced = s_source.HasListeners();
        if (!traced && !s_duration.Enabled)
        {
            return default;
        }

        Activity? activity = traced ? s_source.StartActivity(request.Endpoint.SpanName, ActivityKind.Client) : null;
        if (activity is { IsAllDataRequested: true })
        {
            foreach (KeyValuePair<string, object?> tag in Tags(vendor, request))
            {
                activity.SetTag(tag.Key, tag.Value);
            }
        }

        return new RequestTelemetry(activity, vendor);
    }

    public void Stop(ApiRequest request, HttpResponseMessage? response, Exception? error)
    {
        if (_vendor is null)
        {
            return;
        }

        int? status = response is null ? (error as TelephonyApiException)?.StatusCode : (int)response.StatusCode;
        string? errorType = error switch
        {
            null => status >= 400 ? status.Value.ToString(CultureInfo.InvariantCulture) : null,
            TelephonyApiException { StatusCode: >= 400 } refusal => refusal.StatusCode.ToString(CultureInfo.InvariantCulture),
            _ => error.GetType().FullName,
        };

        if (s_duration.Enabled)
        {
            TagList tags = Tags(_vendor, request);
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

            if (request.Resends > 0)
            {
                _activity.SetTag("http.request.resend_count", request.Resends);
            }

            if (errorType is not null)
            {
                _activity.SetStatus(ActivityStatusCode.Error);
            }
        }

        _activity.Dispose();
    }

    private static TagList Tags(string vendor, ApiRequest request) => new()
    {
        { "http.request.method", request.Method.Method },
        { "url.template", request.Endpoint.Route },
        { "server.address", request.Target.Host },
        { "server.port", request.Target.Port },
        { "telephony.vendor", vendor },
        { "telephony.operation", request.Endpoint.Operation },
    };

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
