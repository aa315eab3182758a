using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Diagnostics;
using Telephony.Sdk.TestSupport.Docs;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Core.Tests.Diagnostics;

/// <summary>What docs/observability.md says is what OpenTelemetry gets.</summary>
[NonParallelizable]
public sealed class ObservabilityPageTests
{
    private static readonly string s_path = Path.Combine(RepositoryPaths.Root, "docs", "observability.md");
    private static readonly string s_page = File.ReadAllText(s_path);

    private readonly List<Activity> _spans = [];
    private readonly List<Metric> _metrics = [];

    [OneTimeSetUp]
    public async Task WatchAsync()
    {
        using TracerProvider tracing = OpenTelemetry.Sdk.CreateTracerProviderBuilder().AddSource(TelephonyDiagnostics.Name).AddInMemoryExporter(_spans).Build();
        using MeterProvider metrics = OpenTelemetry.Sdk.CreateMeterProviderBuilder().AddMeter(TelephonyDiagnostics.Name).AddInMemoryExporter(_metrics).Build();
        var services = new ServiceCollection();
        VendorRegistration.AddVendor<ITestClient, TestClient, TestOptions>(services, TestClient.Vendor(), Fill, "pune")
            .ConfigurePrimaryHttpMessageHandler(() => ScriptedHandler.Answering(HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.NotFound));
        await using ServiceProvider provider = services.BuildServiceProvider();
        var client = provider.GetRequiredKeyedService<ITestClient>("pune");

        await client.Endpoints.GetAsync("1");
        await client.Endpoints.Invoking(it => it.GetAsync("2")).Should().ThrowAsync<TelephonyApiException>();
    }

    [Test]
    public void Every_attribute_stands_on_the_page_and_no_other()
    {
        string[][] table = Table("Attribute");

        Named(table, "span").Should().BeEquivalentTo(_spans.SelectMany(span => span.TagObjects).Select(tag => tag.Key).Distinct());
        Named(table, "duration").Should().BeEquivalentTo(Points().SelectMany(point => KeysOf(point.Tags)).Distinct());
    }

    [Test]
    public void Everything_logged_stands_on_the_page()
    {
        IEnumerable<string> logged = typeof(Log).GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Select(method => (method.Name, Event: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(method => method.Event is not null)
            .Select(method => string.Create(CultureInfo.InvariantCulture, $"{method.Event!.EventId} {method.Event.Level} `{method.Event.EventName ?? method.Name}`"))
            .Distinct();

        Table("Event").Select(row => $"{row[0]} {row[1]} {row[2]}").Should().BeEquivalentTo(logged);
    }

    [Test]
    public void OpenTelemetry_takes_the_buckets_that_the_page_names()
    {
        Metric duration = _metrics.Should().ContainSingle().Which;
        List<double> bounds = [];
        foreach (HistogramBucket bucket in Points().First().GetHistogramBuckets())
        {
            bounds.Add(bucket.ExplicitBound);
        }

        duration.Name.Should().Be(TelephonyDiagnostics.DurationMetric);
        duration.Unit.Should().Be("s");
        bounds.Should().BeInAscendingOrder().And.HaveCount(16).And.EndWith([30, 60, 300, 600, double.PositiveInfinity]);
        s_page.Should().Contain($"Its buckets end at {string.Join(", ", bounds.SkipLast(2).Select(Text))} and {Text(bounds[^2])} seconds");
    }

    [Test]
    public void Every_example_compiles() => MarkdownSnippets.ShouldCompile("docs/observability.md", examples: 2);

    private static void Fill(TestOptions options)
    {
        options.BaseAddress = new Uri("https://vendor.example/api");
        options.Token = TestClient.Token;
        options.ResendDelay = TimeSpan.FromMilliseconds(1);
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Named(string[][] table, string where) => table.Where(row => row[1].Split(", ").Contains(where)).Select(row => row[0].Trim('`'));

    /// <summary>The cells of the rows below the heading that begins so.</summary>
    private static string[][] Table(string heading) =>
    [
        .. s_page.Split('\n')
            .SkipWhile(line => !line.StartsWith($"| {heading} ", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', '\r').Split('|', StringSplitOptions.TrimEntries)),
    ];

    private static List<string> KeysOf(ReadOnlyTagCollection tags)
    {
        List<string> keys = [];
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            keys.Add(tag.Key);
        }

        return keys;
    }

    private List<MetricPoint> Points()
    {
        List<MetricPoint> points = [];
        foreach (ref readonly MetricPoint point in _metrics[0].GetMetricPoints())
        {
            points.Add(point);
        }

        return points;
    }
}
