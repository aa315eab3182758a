using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Telephony.Sdk.AspNetCore.Tests.Pushes;

/// <summary>What became of pushes is counted, and their handling links to the request that brought them.</summary>
[NonParallelizable]
public sealed class TelemetryTests
{
    private const string Form = "application/x-www-form-urlencoded";

    [Test]
    public async Task Each_outcome_is_counted()
    {
        var counted = new ConcurrentQueue<string>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, it) => it.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            if (instrument.Name == PushDiagnostics.Received)
            {
                counted.Enqueue(string.Join(' ', tags.ToArray().Where(tag => tag.Key != "telephony.push.source").Select(tag => tag.Value).Append(value)));
            }
        });
        listener.Start();
        await using PushApp app = await PushApp.StartAsync();

        await app.PostAsync(PushApp.Exotel, "CallSid=1", Form);
        await app.PostAsync(PushApp.Exotel, "CallSid=1", Form);
        await app.PostAsync(PushApp.Exotel, "nothing", Form);
        await app.PostAsync("/hooks/exotel/wrong", "CallSid=1", Form);
        await app.PostAsync(PushApp.Exotel, "", Form);
        app.Sink.Before = (_, _) => throw new IOException("disk full");
        await app.PostAsync(PushApp.Exotel, "CallSid=2", Form);

        counted.Should().Equal(
            "exotel-status accepted 1",
            "exotel-status repeated 1",
            "exotel-status unreadable 1",
            "exotel-status refused it has no secret, or a wrong one 1",
            "exotel-status refused it holds nothing 1",
            "exotel-status failed System.IO.IOException 1");
    }

    [Test]
    public async Task Health_follows_the_last_push()
    {
        await using PushApp app = await PushApp.StartAsync();
        (await HealthAsync(app)).Should().Be((HealthStatus.Healthy, "Pushes are kept."));

        app.Sink.Before = (_, _) => throw new IOException("disk full");
        await app.PostAsync(PushApp.Exotel, "CallSid=2", Form);
        (await HealthAsync(app)).Should().Be((HealthStatus.Unhealthy, "The last push was not kept (IOException); its vendor was told to send it again."));

        app.Sink.Before = null;
        await app.PostAsync(PushApp.Exotel, "CallSid=2", Form);
        (await HealthAsync(app)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Test]
    public async Task Handling_links_to_the_request()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener { ShouldListenTo = _ => true, Sample = (ref _) => ActivitySamplingResult.AllData, ActivityStopped = spans.Enqueue };
        ActivitySource.AddActivityListener(listener);
        await using PushApp app = await PushApp.StartAsync();
        await app.PostAsync(PushApp.Exotel, "CallSid=1", Form);
        ReceivedPush push = app.Sink.Only;

        using (Activity? handling = PushDiagnostics.StartHandling(push))
        {
            handling!.Links.Should().ContainSingle().Which.Context.SpanId.ToString().Should().Be(push.TraceParent!.Split('-')[2]);
            (handling.OperationName, handling.Kind).Should().Be(("handle exotel-status", ActivityKind.Consumer));
        }

        var untraced = new ReceivedPush("s", "k", "key", isVendorKey: true, default, contentType: null, query: null, body: []);
        using Activity? unlinked = PushDiagnostics.StartHandling(untraced);
        unlinked!.Links.Should().BeEmpty();
    }

    private static async Task<(HealthStatus Status, string? Words)> HealthAsync(PushApp app)
    {
        HealthReport report = await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        HealthReportEntry entry = report.Entries[TelephonyPushesServiceCollectionExtensions.HealthCheck];
        return (entry.Status, entry.Description);
    }
}
