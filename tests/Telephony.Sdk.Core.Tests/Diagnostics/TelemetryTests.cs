using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Diagnostics;

[NonParallelizable]
public sealed class TelemetryTests
{
    private const string Number = "+919812345678";

    private readonly List<Activity> _spans = [];
    private readonly List<(double Value, Dictionary<string, object?> Tags)> _measurements = [];
    private ActivityListener? _spanListener;
    private MeterListener? _meterListener;

    [SetUp]
    public void Start()
    {
        _spans.Clear();
        _measurements.Clear();
    }

    [TearDown]
    public void Stop()
    {
        _spanListener?.Dispose();
        _meterListener?.Dispose();
        _spanListener = null;
        _meterListener = null;
    }

    [Test]
    public async Task One_span_and_one_measurement_describe_an_operation_by_its_template()
    {
        Listen();
        using TestClient client = NewClient(ScriptedHandler.Answering(HttpStatusCode.OK));

        await client.Endpoints.GetAsync(Number);

        Activity span = _spans.Should().ContainSingle().Which;
        span.DisplayName.Should().Be("GET /calls/{id}");
        span.Kind.Should().Be(ActivityKind.Client);
        span.Source.Name.Should().Be(TelephonyDiagnostics.Name);
        span.Status.Should().Be(ActivityStatusCode.Unset);
        Dictionary<string, object?> expected = new(StringComparer.Ordinal)
        {
            ["http.request.method"] = "GET",
            ["url.template"] = "/calls/{id}",
            ["server.address"] = "vendor.example",
            ["server.port"] = 443,
            ["telephony.vendor"] = "Test Vendor",
            ["telephony.operation"] = "Test.Get",
            ["http.response.status_code"] = 200,
        };
        span.TagObjects.ToDictionary(StringComparer.Ordinal).Should().BeEquivalentTo(expected);
        _measurements.Should().ContainSingle().Which.Tags.Should().BeEquivalentTo(expected);
        _measurements[0].Value.Should().BeGreaterThanOrEqualTo(0);
    }

    [Test]
    public async Task The_key_of_a_registered_client_is_on_its_span_and_its_measurement()
    {
        Listen();
        var services = new ServiceCollection();
        VendorRegistration.AddVendor<ITestClient, TestClient, TestOptions>(
            services,
            TestClient.Vendor(),
            options =>
            {
                options.BaseAddress = new Uri("https://vendor.example/api");
                options.Token = TestClient.Token;
            },
            "pune").ConfigurePrimaryHttpMessageHandler(() => ScriptedHandler.Answering(HttpStatusCode.OK));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<ITestClient>("pune").Endpoints.GetAsync(Number);

        _spans.Should().ContainSingle().Which.GetTagItem("telephony.account").Should().Be("pune");
        _measurements.Should().ContainSingle().Which.Tags["telephony.account"].Should().Be("pune");
    }

    [Test]
    public async Task The_key_of_a_client_that_is_made_at_run_time_is_on_its_span_only()
    {
        Listen();
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(HttpStatusCode.OK), key: "tenant-4711");

        await client.Endpoints.GetAsync(Number);

        _spans.Should().ContainSingle().Which.GetTagItem("telephony.account").Should().Be("tenant-4711");
        _measurements.Should().ContainSingle().Which.Tags.Should().NotContainKey("telephony.account");
    }

    [Test]
    public async Task No_number_address_or_secret_is_in_any_tag_whatever_happens()
    {
        Listen();
        foreach (HttpMessageHandler handler in new HttpMessageHandler[]
        {
            ScriptedHandler.Answering(HttpStatusCode.OK),
            ScriptedHandler.Answering(() => ScriptedHandler.Json($"{{\"error\":\"{Number} test-token\"}}", HttpStatusCode.BadRequest)),
            ScriptedHandler.Answering(() => ScriptedHandler.Json("<html>")),
            ScriptedHandler.Failing(() => new HttpRequestException($"GET /api/calls/{Number}?key=test-token")),
        })
        {
            using TestClient client = NewClient(handler, Credentials.Query(("key", "test-token")));
            try
            {
                await client.Endpoints.GetAsync(Number);
            }
            catch (TelephonyException exception)
            {
                exception.Vendor.Should().Be("Test Vendor");
            }
        }

        string all = string.Join("\n", _spans.SelectMany(span => span.TagObjects.Concat(span.Events.SelectMany(one => one.Tags))).Concat(_measurements.SelectMany(one => one.Tags)))
            + string.Concat(_spans.Select(span => span.DisplayName + span.StatusDescription));
        _spans.Should().HaveCount(4);
        all.Should().NotContain("9812345678").And.NotContain("test-token").And.NotContain("/api").And.NotContain("key=");
    }

    [TestCase(404, "404")]
    [TestCase(503, "503")]
    public async Task A_refusal_is_an_error_of_its_status(int status, string errorType)
    {
        Listen();
        using TestClient client = NewClient(ScriptedHandler.Answering((HttpStatusCode)status));

        await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyApiException>();
        await client.Invoking(it => it.OpenAsync("1")).Should().ThrowAsync<TelephonyApiException>();

        _spans.Should().HaveCount(2).And.OnlyContain(span => span.Status == ActivityStatusCode.Error);
        _spans.Select(span => span.GetTagItem("error.type")).Should().AllBeEquivalentTo(errorType);
        _spans.Select(span => span.GetTagItem("http.response.status_code")).Should().AllBeEquivalentTo(status);
        _measurements.Select(one => one.Tags["error.type"]).Should().HaveCount(2).And.AllBeEquivalentTo(errorType);
    }

    [Test]
    public async Task Other_errors_are_named_by_their_type()
    {
        Listen();
        using TestClient broken = NewClient(ScriptedHandler.Failing(() => new HttpRequestException("broken")));
        using TestClient unreadable = NewClient(ScriptedHandler.Answering(() => ScriptedHandler.Json("<html>")));

        await broken.Endpoints.Invoking(it => it.DialAsync()).Should().ThrowAsync<TelephonyTransportException>();
        await unreadable.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyProtocolException>();

        _spans.Select(span => span.GetTagItem("error.type")).Should().Equal("Telephony.Sdk.TelephonyTransportException", "Telephony.Sdk.TelephonyProtocolException");
        _spans[0].GetTagItem("http.response.status_code").Should().BeNull();
        _spans[1].GetTagItem("http.response.status_code").Should().Be(200);
    }

    [Test]
    public async Task Resends_are_counted_within_the_one_span()
    {
        Listen();
        using TestClient client = NewClient(ScriptedHandler.Answering(HttpStatusCode.BadGateway, HttpStatusCode.BadGateway, HttpStatusCode.OK));

        await client.Endpoints.GetAsync("1");
        await client.Endpoints.GetAsync("1");

        _spans.Select(span => span.GetTagItem("http.request.resend_count")).Should().Equal(2, null);
    }

    [Test]
    public async Task Nothing_is_made_when_nobody_listens()
    {
        using var outer = new Activity("outer");
        outer.Start();
        Activity? inHandler = null;
        using TestClient client = NewClient(ScriptedHandler.Answering(() =>
        {
            inHandler = Activity.Current;
            return ScriptedHandler.Json("{}");
        }));

        await client.Endpoints.GetAsync("1");

        inHandler.Should().BeNull("none was made, and a primary handler of the application's own does not see the caller's");
        Activity.Current.Should().BeSameAs(outer);
    }

    [Test]
    public async Task The_current_activity_is_the_callers_again_afterwards()
    {
        Listen();
        using var outer = new Activity("outer");
        outer.Start();
        using TestClient client = NewClient(ScriptedHandler.Answering(HttpStatusCode.OK));

        await client.Endpoints.GetAsync("1");

        Activity.Current.Should().BeSameAs(outer);
        _spans.Single().ParentId.Should().Be(outer.Id);
    }

    [Test]
    public async Task A_measurement_alone_makes_no_span()
    {
        ListenToMeter();
        using TestClient client = NewClient(ScriptedHandler.Answering(HttpStatusCode.OK));

        await client.Endpoints.GetAsync("1");

        _measurements.Should().ContainSingle();
    }

    private static TestClient NewClient(HttpMessageHandler handler, Credentials? credentials = null) => TestClient.Of(handler, credentials: credentials);

    private void Listen()
    {
        _spanListener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TelephonyDiagnostics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Add,
        };
        ActivitySource.AddActivityListener(_spanListener);
        ListenToMeter();
    }

    private void ListenToMeter()
    {
        _meterListener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == TelephonyDiagnostics.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _meterListener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
        {
            instrument.Name.Should().Be("telephony.client.operation.duration");
            instrument.Unit.Should().Be("s");
            _measurements.Add((value, tags.ToArray().ToDictionary(StringComparer.Ordinal)));
        });
        _meterListener.Start();
    }
}
