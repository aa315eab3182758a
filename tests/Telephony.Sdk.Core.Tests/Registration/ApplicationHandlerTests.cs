using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Core.Tests.Registration;

/// <summary>Whatever an application puts around our clients, or for all of its own, what rings arrives once.</summary>
public sealed class ApplicationHandlerTests
{
    private static readonly Dictionary<string, Action<IServiceCollection, IHttpClientBuilder>> s_retries = new(StringComparer.Ordinal)
    {
        ["defaults before"] = (services, _) => services.ConfigureHttpClientDefaults(client => client.AddStandardResilienceHandler(Quick)),
        ["standard"] = (_, client) => client.AddStandardResilienceHandler(Quick),
        ["hedging"] = (_, client) => client.AddStandardHedgingHandler().Configure(options => options.Hedging.Delay = TimeSpan.FromMilliseconds(1)),
        ["sends twice below"] = (_, client) => client.ConfigurePrimaryHttpMessageHandler(services => new TwiceHandler(copies: false) { InnerHandler = services.GetRequiredService<ScriptedHandler>() }),
        ["sends twice"] = (_, client) => client.AddHttpMessageHandler(() => new TwiceHandler(copies: false)),
        ["sends a copy twice"] = (_, client) => client.AddHttpMessageHandler(() => new TwiceHandler(copies: true)),
        ["a filter's"] = (services, _) => services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new FilterOf(() => new TwiceHandler(copies: false), isOutermost: true)),
        ["a filter's, inside"] = (services, _) => services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new FilterOf(() => new TwiceHandler(copies: false), isOutermost: false)),
    };

    public static IEnumerable<string> Retries => s_retries.Keys;

    [Test]
    public async Task What_rings_arrives_once(
        [ValueSource(nameof(Retries))] string retry,
        [Values(200, 408, 500, 503)] int status)
    {
        var handler = ScriptedHandler.Answering((HttpStatusCode)status);
        using ServiceProvider provider = Services(handler, s_retries[retry]);

        Func<Task> dial = () => provider.GetRequiredService<ITestClient>().Endpoints.DialAsync();
        if (status == 200 && !retry.Contains("twice", StringComparison.Ordinal) && !retry.Contains("filter", StringComparison.Ordinal))
        {
            await dial.Should().NotThrowAsync();
        }
        else
        {
            TelephonyException thrown = (await dial.Should().ThrowAsync<TelephonyException>()).Which;
            (thrown as TelephonyTransportException)?.MayHaveTakenEffect.Should().BeTrue();
        }

        handler.Arrivals.Should().Be(1);
    }

    [Test]
    public async Task What_rings_arrives_once_when_its_connection_breaks([ValueSource(nameof(Retries))] string retry)
    {
        var handler = ScriptedHandler.Failing(() => new HttpRequestException("broken", new IOException("in the middle")));
        using ServiceProvider provider = Services(handler, s_retries[retry]);

        TelephonyTransportException thrown = (await FluentActions.Awaiting(() => provider.GetRequiredService<ITestClient>().Endpoints.DialAsync()).Should().ThrowAsync<TelephonyTransportException>()).Which;

        thrown.MayHaveTakenEffect.Should().BeTrue();
        handler.Arrivals.Should().Be(1);
    }

    [Test]
    public async Task A_hedging_handler_waits_for_the_first_of_what_rings()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        var handler = new ScriptedHandler(_ => answer.Task);
        using var counter = new CountingHandler();
        using ServiceProvider provider = Services(handler, (services, client) =>
        {
            s_retries["hedging"](services, client);
            client.AddHttpMessageHandler(() => counter);
        });

        Task<TestCall> creating = provider.GetRequiredService<ITestClient>().Endpoints.CreateAsync(new TestCall("1"));
        await counter.SecondAsync.WaitAsync(TimeSpan.FromSeconds(60));
        answer.SetResult(ScriptedHandler.Json("{\"id\":\"7\"}"));

        (await creating.WaitAsync(TimeSpan.FromSeconds(60))).Id.Should().Be("7");
        handler.Arrivals.Should().Be(1);
    }

    [Test]
    public async Task A_refused_repeat_says_who_wanted_it_and_what_came_first()
    {
        using ServiceProvider provider = Services(ScriptedHandler.Answering(HttpStatusCode.ServiceUnavailable), s_retries["sends twice"]);

        TelephonyTransportException thrown = (await FluentActions.Awaiting(() => provider.GetRequiredService<ITestClient>().Endpoints.DialAsync()).Should().ThrowAsync<TelephonyTransportException>()).Which;

        thrown.Message.Should().Be(
            "Test Vendor at https://vendor.example gave no usable answer to Test.Dial: a handler of the application wanted to send Test.Dial again after HTTP 503, which was refused because it must not run twice. "
            + "It is not known whether it took effect; look before you send it again.");
    }

    [Test]
    public async Task What_may_run_twice_may_be_sent_again_by_the_application()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using ServiceProvider provider = Services(handler, s_retries["sends twice"]);

        await provider.GetRequiredService<ITestClient>().Endpoints.GetAsync("1");

        handler.Arrivals.Should().Be(2);
    }

    [Test]
    public async Task What_never_arrived_is_sent_again_by_us_past_the_handlers_of_the_application()
    {
        int attempts = 0;
        var handler = new ScriptedHandler(_ => ++attempts < 3
            ? Task.FromException<HttpResponseMessage>(new HttpRequestException(HttpRequestError.ConnectionError, "refused", new SocketException()))
            : Task.FromResult(ScriptedHandler.Json("{}")));
        using var counter = new CountingHandler();
        using ServiceProvider provider = Services(handler, (_, client) => client.AddHttpMessageHandler(() => counter));

        await provider.GetRequiredService<ITestClient>().Endpoints.DialAsync();

        counter.Count.Should().Be(3);
        handler.Arrivals.Should().Be(3);
    }

    [TestCase(0)]
    [TestCase(429)]
    public async Task What_never_arrived_may_be_sent_again_by_the_application_too(int status)
    {
        int attempts = 0;
        var handler = new ScriptedHandler(_ => ++attempts > 1 ? Task.FromResult(ScriptedHandler.Json("{}"))
            : status == 0 ? Task.FromException<HttpResponseMessage>(new HttpRequestException(HttpRequestError.ConnectionError, "refused"))
            : Task.FromResult(ScriptedHandler.Json("{}", (HttpStatusCode)status)));
        using ServiceProvider provider = Services(handler, s_retries["standard"], configure: options => options.MaxResends = 0);

        await provider.GetRequiredService<ITestClient>().Endpoints.DialAsync();

        handler.Arrivals.Should().Be(2);
    }

    [Test]
    public async Task A_handler_of_the_application_that_fails_before_it_sends_leaves_the_outcome_open()
    {
        using ServiceProvider provider = Services(ScriptedHandler.Answering(HttpStatusCode.OK), (_, client) => client.AddHttpMessageHandler(() => new BrokenHandler()));

        (await FluentActions.Awaiting(() => provider.GetRequiredService<ITestClient>().Endpoints.DialAsync()).Should().ThrowAsync<TelephonyTransportException>())
            .Which.MayHaveTakenEffect.Should().BeTrue("nobody knows what such a handler does");
    }

    [TestCase("times out")]
    [TestCase("finds no connection")]
    [TestCase("answers and breaks off")]
    [TestCase("answers nothing")]
    public async Task What_a_handler_of_the_application_does_by_another_way_is_not_known(string how)
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        int forwarded = 0;
        using ServiceProvider provider = Services(handler, (_, client) => client.AddHttpMessageHandler(() => new ForwardingHandler(() =>
        {
            forwarded++;
            return how switch
            {
                "times out" => throw new TaskCanceledException("The request was canceled due to the configured HttpClient.Timeout.", new TimeoutException()),
                "finds no connection" => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"),
                "answers nothing" => null!,
                _ => new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) },
            };
        })));

        TelephonyTransportException thrown = (await FluentActions.Awaiting(() => provider.GetRequiredService<ITestClient>().Endpoints.CreateAsync(new TestCall("1"))).Should().ThrowAsync<TelephonyTransportException>()).Which;

        thrown.MayHaveTakenEffect.Should().BeTrue();
        thrown.Message.Should().NotContain("Nothing was sent").And.NotContain("wanted to send", "nobody tried to send it again");
        forwarded.Should().Be(1);
        handler.Arrivals.Should().Be(0);
    }

    [Test]
    public async Task A_handler_that_sends_after_the_call_has_ended_sends_nothing()
    {
        var handler = ScriptedHandler.Failing(() => new HttpRequestException(HttpRequestError.ConnectionError, "refused"));
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var late = new LateHandler(ended.Task);
        using ServiceProvider provider = Services(handler, (_, client) => client.AddHttpMessageHandler(() => late), configure: options => options.MaxResends = 0);

        (await FluentActions.Awaiting(() => provider.GetRequiredService<ITestClient>().Endpoints.DialAsync()).Should().ThrowAsync<TelephonyTransportException>()).Which.MayHaveTakenEffect.Should().BeFalse();
        ended.SetResult();
        await late.Invoking(it => it.Late).Should().ThrowAsync<InvalidOperationException>().WithMessage("*must not run twice*");

        handler.Arrivals.Should().Be(1);
    }

    [Test]
    public async Task A_client_that_is_disposed_meanwhile_says_so_and_not_that_its_caller_cancelled([Values] bool byContainer)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var handler = new ScriptedHandler(async token =>
        {
            arrived.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("never");
        });
        ServiceProvider provider = Services(handler, (_, _) => { });
        var client = (TestClient)provider.GetRequiredService<ITestClient>();
        using var caller = new CancellationTokenSource();
        Task dialling = client.Endpoints.DialAsync(caller.Token);
        await arrived.Task;

        if (byContainer)
        {
            await provider.DisposeAsync();
        }
        else
        {
            client.Dispose();
        }

        TelephonyTransportException thrown = (await FluentActions.Awaiting(() => dialling.WaitAsync(TimeSpan.FromSeconds(60))).Should().ThrowAsync<TelephonyTransportException>()).Which;
        thrown.Message.Should().Contain("its client was disposed meanwhile").And.Contain("look before you send it again");
        await FluentActions.Awaiting(() => client.Endpoints.DialAsync()).Should().ThrowAsync<ObjectDisposedException>().WithMessage("The client of Test Vendor was disposed, so nothing was sent.*");
        await provider.DisposeAsync();
    }

    [Test]
    public async Task Whatever_a_handler_or_a_reply_throws_is_ours_and_shows_no_secret()
    {
        foreach (Exception exception in new Exception[] { new ObjectDisposedException("test-token"), new NotSupportedException("test-token"), new TimeoutException("test-token"), new FormatException("test-token") })
        {
            using ServiceProvider inHandler = Services(ScriptedHandler.Answering(HttpStatusCode.OK), (_, client) => client.AddHttpMessageHandler(() => new ForwardingHandler(() => throw exception)));
            using ServiceProvider inReply = Services(ScriptedHandler.Answering(() => new HttpResponseMessage { Content = new StreamContent(new BrokenStream(exception)) }), (_, _) => { });

            foreach (ServiceProvider provider in new[] { inHandler, inReply })
            {
                TelephonyTransportException thrown = (await FluentActions.Awaiting(() => provider.GetRequiredService<ITestClient>().Endpoints.CreateAsync(new TestCall("1"))).Should().ThrowAsync<TelephonyTransportException>()).Which;

                thrown.MayHaveTakenEffect.Should().BeTrue();
                thrown.ToString().Should().NotContain("test-token");
            }
        }
    }

    [Test]
    public async Task Headers_for_the_services_of_the_application_do_not_go_to_a_vendor_and_bodies_have_a_length()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using ServiceProvider provider = Services(handler, (services, client) =>
        {
            services.ConfigureHttpClientDefaults(all => all.ConfigureHttpClient(http => http.DefaultRequestHeaders.Add("X-Internal", "internal-key")));
            client.ConfigureHttpClient(http =>
            {
                http.DefaultRequestHeaders.TransferEncodingChunked = true;
                http.DefaultRequestHeaders.Add("User-Agent", "my-crm");
            });
        });

        await provider.GetRequiredService<ITestClient>().Endpoints.CreateAsync(new TestCall("1"));

        handler.Sent.Single().Headers.Should().Contain("my-crm").And.Contain("Content-Length").And.NotContain("internal-key").And.NotContain("chunked");
    }

    [Test]
    public async Task A_handler_that_changes_a_body_changes_that_of_no_other_client()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using ServiceProvider spoilt = Services(ScriptedHandler.Answering(HttpStatusCode.OK), (_, client) => client.AddHttpMessageHandler(() => new WithoutCharsetHandler()));
        using ServiceProvider other = Services(handler, (_, _) => { });

        await spoilt.GetRequiredService<ITestClient>().Endpoints.CreateAsync(new TestCall("1"));
        await other.GetRequiredService<ITestClient>().Endpoints.CreateAsync(new TestCall("1"));

        handler.Sent.Single().Headers.Should().Contain("application/json; charset=utf-8");
    }

    [Test]
    public async Task A_primary_handler_that_has_sent_something_or_that_two_pins_share_fails_the_start()
    {
        using var server = new SocketsHttpHandler();
        using var sender = new HttpClient(server, disposeHandler: false);
        await sender.Invoking(it => it.GetAsync(Unreachable.Address())).Should().ThrowAsync<HttpRequestException>();
        using ServiceProvider used = Services(() => server, (_, _) => { });
        using var shared = new SocketsHttpHandler();
        using ServiceProvider one = Services(() => shared, (_, _) => { }, configure: options => options.CertificateFingerprints.Add(new string('A', 64)));
        using ServiceProvider other = Services(() => shared, (_, _) => { }, configure: options => options.CertificateFingerprints.Add(new string('B', 64)));

        used.GetRequiredService<IStartupValidator>().Invoking(start => start.Validate()).Should().Throw<OptionsValidationException>().WithMessage("*Give each client a primary handler of its own*");
        FluentActions.Invoking(() => TestClient.At(new Uri("https://vendor.example"), handler: server)).Should().Throw<OptionsValidationException>().WithMessage("*SocketsHttpHandler has sent something already*");
        one.GetRequiredService<IStartupValidator>().Validate();
        other.GetRequiredService<IStartupValidator>().Invoking(start => start.Validate()).Should().Throw<OptionsValidationException>().WithMessage("*not those of another client that has the same primary handler*");
    }

    [Test]
    public void A_primary_handler_is_shared_under_the_same_pins_only()
    {
        string[] pins = [new string('A', 64), new string('B', 64)];
        foreach (HttpMessageHandler shared in new HttpMessageHandler[] { new SocketsHttpHandler(), new HttpClientHandler(), new CountingHandler { InnerHandler = new HttpClientHandler() } })
        {
            using ServiceProvider one = Pinned(shared, pins);
            using ServiceProvider same = Pinned(shared, [pins[1].ToLowerInvariant(), pins[0]]);
            using ServiceProvider fewer = Pinned(shared, [pins[0]]);

            one.GetRequiredService<IStartupValidator>().Validate();
            same.GetRequiredService<IStartupValidator>().Validate();
            fewer.GetRequiredService<IStartupValidator>().Invoking(start => start.Validate()).Should().Throw<OptionsValidationException>().WithMessage("*not those of another client that has the same primary handler*");
        }
    }

    [Test]
    public void The_built_in_handler_connects_in_time_and_renews_its_connections()
    {
        using HttpMessageHandler handler = PrimaryHandler.Create(new TestOptions { ConnectTimeout = TimeSpan.FromSeconds(3) });

        SocketsHttpHandler sockets = handler.Should().BeOfType<DownloadHandler>().Which.InnerHandler.Should().BeOfType<SocketsHttpHandler>().Which;
        (sockets.ConnectTimeout, sockets.PooledConnectionLifetime, sockets.AutomaticDecompression).Should().Be((TimeSpan.FromSeconds(3), TimeSpan.FromMinutes(5), DecompressionMethods.All));
    }

    [Test]
    public void A_primary_handler_that_leaves_times_open_gets_ours_and_undoes_no_compression()
    {
        var open = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All };
        var chosen = new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(1), PooledConnectionLifetime = TimeSpan.FromHours(1) };
        foreach (SocketsHttpHandler handler in new[] { open, chosen })
        {
            using ServiceProvider provider = Services(() => handler, (_, _) => { });
            provider.GetRequiredService<IStartupValidator>().Validate();
        }

        (open.ConnectTimeout, open.PooledConnectionLifetime, open.AutomaticDecompression).Should().Be((TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(5), DecompressionMethods.None));
        (chosen.ConnectTimeout, chosen.PooledConnectionLifetime).Should().Be((TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)));
    }

    [Test]
    public async Task Credentials_show_to_no_handler_of_the_application()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK);
        using var counter = new CountingHandler();
        using ServiceProvider provider = Services(handler, (_, client) => client.AddHttpMessageHandler(() => counter), Credentials.Query(("key", "test-token")));

        await provider.GetRequiredService<ITestClient>().Endpoints.GetAsync("1");

        handler.Sent.Should().HaveCount(2).And.OnlyContain(sent => sent.Address.EndsWith("?key=test-token", StringComparison.Ordinal));
        counter.Seen.Should().HaveCount(4).And.NotContain(text => text.Contains("test-token", StringComparison.Ordinal));
    }

    [Test]
    public async Task The_defaults_of_the_application_do_not_reach_ours_whenever_they_are_set()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using var counter = new CountingHandler();
        using ServiceProvider provider = Services(handler, (services, _) => services.ConfigureHttpClientDefaults(client => client
            .AddHttpMessageHandler(() => counter)
            .ConfigurePrimaryHttpMessageHandler(() => ScriptedHandler.Failing(() => new HttpRequestException("the default")))
            .ConfigureHttpClient(http => http.Timeout = TimeSpan.FromTicks(1))));

        await provider.GetRequiredService<ITestClient>().Endpoints.DialAsync();

        counter.Count.Should().Be(0);
        handler.Arrivals.Should().Be(1);
    }

    [Test]
    public void A_primary_handler_that_cannot_be_made_safe_fails_the_start()
    {
        (Func<HttpMessageHandler> Handler, Action<TestOptions> Configure, string Problem)[] cases =
        [
            (() => new SocketsHttpHandler { Credentials = new NetworkCredential("user", "test-token") }, _ => { }, "TestOptions: the primary handler has Credentials, with which .NET sends a request again after HTTP 401*"),
            (() => new HttpClientHandler { UseDefaultCredentials = true }, _ => { }, "TestOptions: the primary handler has Credentials*"),
            (() => new HttpClientHandler { Credentials = new NetworkCredential("user", "test-token") }, _ => { }, "TestOptions: the primary handler has Credentials*"),
            (() => ScriptedHandler.Answering(HttpStatusCode.OK), options => options.CertificateFingerprints.Add(new string('A', 64)), "TestOptions: CertificateFingerprints is set, but cannot be checked in the primary handler ScriptedHandler*"),
        ];
        foreach ((Func<HttpMessageHandler> handler, Action<TestOptions> configure, string problem) in cases)
        {
            using ServiceProvider provider = Services(handler, (_, _) => { }, configure: configure);

            provider.GetRequiredService<IStartupValidator>().Invoking(start => start.Validate()).Should().Throw<OptionsValidationException>().WithMessage(problem);
            provider.Invoking(it => it.GetRequiredService<ITestClient>()).Should().Throw<OptionsValidationException>().WithMessage(problem);
        }
    }

    [Test]
    public void Whatever_primary_handler_is_configured_follows_no_redirect_and_keeps_no_cookies()
    {
        var sockets = new SocketsHttpHandler();
        var client = new HttpClientHandler();
        foreach (HttpMessageHandler handler in new HttpMessageHandler[] { sockets, new CountingHandler { InnerHandler = client } })
        {
            using ServiceProvider provider = Services(() => handler, (_, _) => { }, configure: options => options.CertificateFingerprints.Add(new string('A', 64)));

            provider.GetRequiredService<IStartupValidator>().Validate();
        }

        (sockets.AllowAutoRedirect, sockets.UseCookies, sockets.ActivityHeadersPropagator, sockets.SslOptions.RemoteCertificateValidationCallback is null).Should().Be((false, false, null, false));
        (client.AllowAutoRedirect, client.UseCookies, client.ServerCertificateCustomValidationCallback is null).Should().Be((false, false, false));
    }

    [Test]
    public async Task Another_request_through_our_HttpClient_is_refused()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using ServiceProvider provider = Services(handler, (_, _) => { });
        HttpClient ours = provider.GetRequiredService<IHttpClientFactory>().CreateClient(typeof(TestClient).FullName!);

        await ours.Invoking(it => it.GetAsync(new Uri("https://evil.example/"))).Should().ThrowAsync<InvalidOperationException>().WithMessage("*Make an HttpClient of your own*");

        handler.Arrivals.Should().Be(0);
    }

    [Test]
    public void Handlers_are_disposed_with_the_container()
    {
        var handler = new CountingHandler { InnerHandler = ScriptedHandler.Answering(HttpStatusCode.OK) };
        ServiceProvider provider = Services(() => handler, (_, _) => { });
        provider.GetRequiredService<ITestClient>();

        provider.Dispose();

        handler.IsDisposed.Should().BeTrue();
    }

    /// <summary>A client has the same handlers for ever, and those that the factory makes besides must not stay behind.</summary>
    [Test]
    public async Task Handlers_with_a_lifetime_work_on_and_all_are_disposed_with_the_container()
    {
        var handlers = new List<CountingHandler>();
        ServiceProvider provider = Services(
            () =>
            {
                handlers.Add(new CountingHandler { InnerHandler = ScriptedHandler.Answering(HttpStatusCode.OK) });
                return handlers[^1];
            },
            (_, client) => client.SetHandlerLifetime(TimeSpan.FromSeconds(1)));
        ITestClient client = provider.GetRequiredService<ITestClient>();
        var factory = provider.GetRequiredService<IHttpMessageHandlerFactory>();
        HttpMessageHandler first = factory.CreateHandler(typeof(TestClient).FullName!);
        using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (ReferenceEquals(factory.CreateHandler(typeof(TestClient).FullName!), first))
        {
            await Task.Delay(10, giveUp.Token);
        }

        await client.Endpoints.DialAsync();

        handlers.Should().HaveCount(2).And.OnlyContain(handler => !handler.IsDisposed);
        handlers.Select(handler => handler.Count).Should().Equal(1, 0);
        await provider.DisposeAsync();
        handlers.Should().OnlyContain(handler => handler.IsDisposed);
    }

    [Test]
    public void A_client_that_is_configured_before_it_is_added_is_refused_with_what_to_do()
    {
        foreach (Action<IHttpClientBuilder> configure in new Action<IHttpClientBuilder>[]
        {
            client => client.AddHttpMessageHandler(() => new CountingHandler()),
            client => client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler()),
            client => client.SetHandlerLifetime(TimeSpan.FromMinutes(1)),
            client => client.AddStandardResilienceHandler(),
        })
        {
            var services = new ServiceCollection();
            configure(services.AddHttpClient($"{typeof(TestClient).FullName}:north"));

            VendorRegistration.AddVendor<ITestClient, TestClient, TestOptions>(services, TestClient.Vendor(), _ => { }, "south");
            FluentActions.Invoking(() => VendorRegistration.AddVendor<ITestClient, TestClient, TestOptions>(services, TestClient.Vendor(), _ => { }, "north"))
                .Should().Throw<InvalidOperationException>().WithMessage("The HttpClient 'Telephony.Sdk.Core.Tests.Vendor.TestClient:north' was configured before it was added*configure the IHttpClientBuilder that adding it returns.");
        }
    }

    [Test]
    public async Task A_client_that_is_added_again_keeps_what_was_put_on_it()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using var counter = new CountingHandler();
        using ServiceProvider provider = Services(handler, (services, client) =>
        {
            client.AddHttpMessageHandler(() => counter);
            VendorRegistration.AddVendor<ITestClient, TestClient, TestOptions>(services, TestClient.Vendor(), options => options.MaxResends = 0, key: null);
        });

        await provider.GetRequiredService<ITestClient>().Endpoints.DialAsync();

        (counter.Count, handler.Arrivals).Should().Be((1, 1));
    }

    private static ServiceProvider Pinned(HttpMessageHandler primary, string[] pins) => Services(primary, (_, _) => { }, configure: options =>
    {
        foreach (string pin in pins)
        {
            options.CertificateFingerprints.Add(pin);
        }
    });

    private static void Quick(HttpStandardResilienceOptions options) => options.Retry.Delay = TimeSpan.FromMilliseconds(1);

    private static ServiceProvider Services(
        HttpMessageHandler primary, Action<IServiceCollection, IHttpClientBuilder> add, Credentials? credentials = null, Action<TestOptions>? configure = null) =>
        Services(() => primary, add, credentials, configure);

    private static ServiceProvider Services(
        Func<HttpMessageHandler> primary, Action<IServiceCollection, IHttpClientBuilder> add, Credentials? credentials = null, Action<TestOptions>? configure = null)
    {
        var services = new ServiceCollection();
        IHttpClientBuilder client = services.AddVendor<ITestClient, TestClient, TestOptions>(TestClient.Vendor(credentials), options =>
        {
            options.BaseAddress = new Uri("https://vendor.example/api");
            options.Token = TestClient.Token;
            options.ResendDelay = TimeSpan.FromMilliseconds(1);
            configure?.Invoke(options);
        }, key: null);
        client.ConfigurePrimaryHttpMessageHandler(primary);
        services.AddTransient(_ => (ScriptedHandler)primary());
        add(services, client);
        return services.BuildServiceProvider();
    }

    private sealed class TwiceHandler(bool copies) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using HttpResponseMessage first = await base.SendAsync(request, cancellationToken);
            if (!copies)
            {
                return await base.SendAsync(request, cancellationToken);
            }

            var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = new ByteArrayContent([]) };
            foreach (KeyValuePair<string, object?> option in request.Options)
            {
                ((IDictionary<string, object?>)copy.Options).Add(option);
            }

            return await base.SendAsync(copy, cancellationToken);
        }
    }

    private sealed class ForwardingHandler(Func<HttpResponseMessage> answer) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer());
    }

    private sealed class WithoutCharsetHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Content!.Headers.ContentType!.CharSet = null;
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class LateHandler(Task until) : DelegatingHandler
    {
        public Task<HttpResponseMessage> Late { get; private set; } = null!;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Late = SendLateAsync(request);
            return base.SendAsync(request, cancellationToken);
        }

        private async Task<HttpResponseMessage> SendLateAsync(HttpRequestMessage request)
        {
            await until;
            return await base.SendAsync(request, CancellationToken.None);
        }
    }

    private sealed class BrokenStream(Exception? exception = null) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw exception ?? new IOException("reset");
    }

    private sealed class BrokenHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new InvalidOperationException("broken");
    }

    private sealed class CountingHandler : DelegatingHandler
    {
        private readonly TaskCompletionSource _second = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _count;

        public int Count => _count;

        public Task SecondAsync => _second.Task;

        public List<string> Seen { get; } = [];

        public bool IsDisposed { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            lock (Seen)
            {
                Seen.Add(request.ToString());
            }

            if (Interlocked.Increment(ref _count) == 2)
            {
                _second.SetResult();
            }

            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            lock (Seen)
            {
                Seen.Add($"{request} {response.RequestMessage}");
            }

            return response;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class FilterOf(Func<DelegatingHandler> make, bool isOutermost) : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            next(builder);
            builder.AdditionalHandlers.Insert(isOutermost ? 0 : builder.AdditionalHandlers.Count, make());
        };
    }
}
