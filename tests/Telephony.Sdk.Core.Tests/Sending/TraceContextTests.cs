using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Sending;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Core.Tests.Sending;

/// <summary>Which headers of a trace reach the vendor.</summary>
[NonParallelizable]
public sealed class TraceContextTests
{
    private static readonly string[] s_headers = ["traceparent", "tracestate", "baggage", "Correlation-Context", "Request-Id"];

    private static readonly (string Name, Func<HttpMessageHandler?> New)[] s_primaries =
    [
        ("the built-in handler", () => null),
        ("a SocketsHttpHandler", () => new SocketsHttpHandler()),
        ("an HttpClientHandler", () => new HttpClientHandler()),
        ("a handler around a SocketsHttpHandler", () => new PassingHandler(new SocketsHttpHandler())),
        ("a handler around an HttpClientHandler", () => new PassingHandler(new HttpClientHandler())),
        ("a handler that holds an invoker", () => new InvokingHandler(new HttpMessageInvoker(new SocketsHttpHandler()))),
    ];

    private readonly List<Activity> _spans = [];
    private TelephonyStubs _server = null!;
    private ActivityListener? _listener;

    private static IEnumerable<string> Primaries => s_primaries.Select(primary => primary.Name);

    [SetUp]
    public async Task Start()
    {
        _spans.Clear();
        _server = await TelephonyStubs.StartAsync();
        _server.Map("GET", "/calls/1", StubResponse.Json("{\"id\":\"1\"}"));
        _server.Map("GET", "/calls/1/recording", StubResponse.Bytes(new byte[] { 0, 1, 2 }, "audio/x-wav"));
        _server.Map("GET", "/ring", StubResponse.Json("{}"));
    }

    [TearDown]
    public async Task Stop()
    {
        _listener?.Dispose();
        _listener = null;
        await _server.DisposeAsync();
    }

    [Test]
    public async Task By_default_no_trace_header_leaves([ValueSource(nameof(Primaries))] string primary, [Values] bool isListenedTo)
    {
        Listen(isListenedTo);
        using Activity outer = NewOuter();
        using TestClient client = NewClient(primary, isOn: false);

        await client.Endpoints.GetAsync("1");
        using Download download = await client.OpenAsync("1");

        _server.Journal.Requests.Should().HaveCount(2);
        _server.Journal.Requests.SelectMany(Headers).Should().BeEmpty();
        Activity.Current.Should().BeSameAs(outer);
    }

    [Test]
    public async Task Switched_on_the_current_span_is_sent_and_no_baggage([ValueSource(nameof(Primaries))] string primary, [Values] bool isListenedTo)
    {
        Listen(isListenedTo);
        using Activity outer = NewOuter();
        using TestClient client = NewClient(primary, isOn: true);

        await client.Endpoints.GetAsync("1");
        using Download download = await client.OpenAsync("1");

        string[] expected = isListenedTo ? [_spans[0].Id!, _spans[1].Id!] : [outer.Id!, outer.Id!];
        expected.Should().OnlyContain(id => id.StartsWith($"00-{outer.TraceId}-", StringComparison.Ordinal));
        _server.Journal.Requests.Select(request => string.Join(" | ", Headers(request))).Should().Equal(expected.Select(id => $"traceparent: {id} | tracestate: vendor=1"));
        Activity.Current.Should().BeSameAs(outer);
    }

    [Test]
    public async Task Where_the_runtimes_own_spans_are_listened_to_nothing_of_the_callers_trace_leaves([ValueSource(nameof(Primaries))] string primary)
    {
        _listener = NewListener("System.Net.Http");
        ActivitySource.AddActivityListener(_listener);
        using Activity outer = NewOuter();
        using TestClient client = NewClient(primary, isOn: false);

        await client.Endpoints.GetAsync("1");

        string[] headers = [.. Headers(_server.Journal.Requests.Single())];
        if (primary.Contains("HttpClientHandler", StringComparison.Ordinal) || primary.Contains("invoker", StringComparison.Ordinal))
        {
            // It has no property to stop it: it begins a trace of its own.
            headers.Should().ContainSingle().Which.Should().StartWith("traceparent: ").And.NotContain(outer.TraceId.ToString());
        }
        else
        {
            headers.Should().BeEmpty();
            _spans.Should().BeEmpty();
        }
    }

    [Test]
    public async Task Without_a_span_nothing_is_sent([ValueSource(nameof(Primaries))] string primary)
    {
        using TestClient client = NewClient(primary, isOn: true);

        await client.Endpoints.GetAsync("1");

        _server.Journal.Requests.Should().ContainSingle().Which.Should().Match<StubRequest>(request => !Headers(request).Any());
    }

    [Test]
    public async Task A_span_that_is_not_of_the_W3C_is_not_sent([ValueSource(nameof(Primaries))] string primary)
    {
        ActivityIdFormat before = Activity.DefaultIdFormat;
        Activity.DefaultIdFormat = ActivityIdFormat.Hierarchical;
        try
        {
            using Activity outer = NewOuter();
            using TestClient client = NewClient(primary, isOn: true);

            await client.Endpoints.GetAsync("1");

            outer.IdFormat.Should().Be(ActivityIdFormat.Hierarchical);
            _server.Journal.Requests.Should().ContainSingle().Which.Should().Match<StubRequest>(request => !Headers(request).Any());
        }
        finally
        {
            Activity.DefaultIdFormat = before;
        }
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Another_origin_gets_none(bool isOn)
    {
        await using TelephonyStubs other = await TelephonyStubs.StartAsync();
        other.Map("GET", "/calls/1", StubResponse.Json("{\"id\":\"2\"}"));
        using Activity outer = NewOuter();
        var services = new ServiceCollection();
        VendorRegistration.AddVendor<ITestClient, TestClient, TestOptions>(services, TestClient.Vendor(), options => Fill(options, isOn), key: null)
            .AddHttpMessageHandler(() => new PassingHandler(request => request.RequestUri = new Uri(other.BaseAddress, "calls/1")));
        await using ServiceProvider provider = services.BuildServiceProvider();

        (await provider.GetRequiredService<ITestClient>().Endpoints.GetAsync("1")).Id.Should().Be("2");

        other.Journal.Requests.Should().ContainSingle().Which.Should().Match<StubRequest>(request => !Headers(request).Any());
    }

    [Test]
    public async Task Each_attempt_has_the_header_once_and_handlers_of_the_application_see_none()
    {
        List<bool> seen = [];
        _server.Map("GET", "/calls/2", StubResponse.Empty(503));
        using Activity outer = NewOuter();
        var services = new ServiceCollection();
        VendorRegistration.AddVendor<ITestClient, TestClient, TestOptions>(services, TestClient.Vendor(), options => Fill(options, isOn: true), key: null)
            .AddHttpMessageHandler(() => new PassingHandler(request => seen.Add(request.Headers.Contains("traceparent"))));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ITestClient>().Endpoints.Invoking(it => it.GetAsync("2")).Should().ThrowAsync<TelephonyApiException>();

        seen.Should().Equal(false, false, false);
        _server.Journal.Requests.Should().HaveCount(3).And.OnlyContain(request => request.Headers.All("traceparent").Count == 1 && request.Headers["traceparent"] == outer.Id);
    }

    [Test]
    public async Task What_a_handler_of_the_application_sends_is_left_as_it_is()
    {
        const string own = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        using Activity outer = NewOuter();
        var services = new ServiceCollection();
        VendorRegistration.AddVendor<ITestClient, TestClient, TestOptions>(services, TestClient.Vendor(), options => Fill(options, isOn: true), key: null)
            .AddHttpMessageHandler(() => new PassingHandler(request => request.Headers.Add("traceparent", own)));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ITestClient>().Endpoints.GetAsync("1");

        Headers(_server.Journal.Requests.Single()).Should().Equal("traceparent: " + own);
    }

    [TestCase("a=1\r\nX-Injected: 1")]
    [TestCase("a=\u00FC")]
    [TestCase("")]
    public async Task A_trace_state_that_is_no_header_is_left_out(string state)
    {
        using Activity outer = NewOuter();
        outer.TraceStateString = state;
        using TestClient client = NewClient(s_primaries[0].Name, isOn: true);

        await client.Endpoints.GetAsync("1");

        Headers(_server.Journal.Requests.Single()).Should().Equal("traceparent: " + outer.Id);
        _server.Journal.Requests.Single().Headers.Contains("X-Injected").Should().BeFalse();
    }

    [Test]
    public async Task A_trace_state_is_sent_up_to_512_characters()
    {
        const string state = "a=1 ~,b=2";
        using Activity outer = NewOuter();
        using TestClient client = NewClient(s_primaries[0].Name, isOn: true);
        foreach (string sent in new[] { state, state.PadRight(512, 'x'), state.PadRight(513, 'x') })
        {
            outer.TraceStateString = sent;
            await client.Endpoints.GetAsync("1");
        }

        _server.Journal.Requests.Select(request => request.Headers.All("tracestate").SingleOrDefault()).Should().Equal(state, state.PadRight(512, 'x'), null);
    }

    [Test]
    public async Task The_headers_are_on_a_request_only_below_their_handler()
    {
        using Activity outer = NewOuter();
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using var invoker = new HttpMessageInvoker(new TraceContextHandler(new Uri("https://vendor.example"), handler));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://vendor.example/calls");

        using HttpResponseMessage reply = await invoker.SendAsync(request, CancellationToken.None);

        handler.Sent.Single().Headers.Should().Contain("traceparent").And.Contain("tracestate");
        request.Headers.Should().BeEmpty();
    }

    [Test]
    public async Task It_makes_no_phone_ring_twice()
    {
        _server.Faults.FailNextReusedConnections(StubFault.CloseWithoutReply);
        using Activity outer = NewOuter();
        using TestClient client = NewClient(s_primaries[0].Name, isOn: true);
        await client.Endpoints.GetAsync("1");

        await client.Endpoints.Invoking(it => it.RingAsync()).Should().ThrowAsync<TelephonyTransportException>();

        _server.Journal.Find("GET", "/ring").Should().ContainSingle().Which.NumberOnConnection.Should().Be(2);
    }

    private static IEnumerable<string> Headers(StubRequest request) => s_headers.SelectMany(name => request.Headers.All(name).Select(value => $"{name}: {value}"));

    private static Activity NewOuter()
    {
        Activity outer = new Activity("outer").AddBaggage("patient", "private").Start();
        outer.TraceStateString = "vendor=1";
        return outer;
    }

    private void Fill(TestOptions options, bool isOn)
    {
        options.BaseAddress = _server.BaseAddress;
        options.Token = TestClient.Token;
        options.ResendDelay = TimeSpan.FromMilliseconds(1);
        options.SendTraceContext = isOn;
    }

    private TestClient NewClient(string primary, bool isOn) =>
        TestClient.At(_server.BaseAddress, options => options.SendTraceContext = isOn, handler: s_primaries.Single(one => one.Name == primary).New());

    private void Listen(bool isListenedTo)
    {
        if (isListenedTo)
        {
            _listener = NewListener(TelephonyDiagnostics.Name);
            ActivitySource.AddActivityListener(_listener);
        }
    }

    private ActivityListener NewListener(string name) => new()
    {
        ShouldListenTo = source => source.Name == name,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        ActivityStopped = _spans.Add,
    };

    private sealed class PassingHandler : DelegatingHandler
    {
        private readonly Action<HttpRequestMessage> _look;

        public PassingHandler(HttpMessageHandler inner)
            : base(inner) => _look = _ => { };

        public PassingHandler(Action<HttpRequestMessage> look) => _look = look;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _look(request);
            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>No <see cref="DelegatingHandler"/>: what it sends with cannot be seen.</summary>
    private sealed class InvokingHandler(HttpMessageInvoker inner) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => inner.SendAsync(request, cancellationToken);
    }
}
