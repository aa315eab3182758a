using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Telephony.Sdk.AspNetCore.Tests.Pushes;

/// <summary>Only what carries nothing, has no secret or is too much is refused; what cannot be kept is to come again.</summary>
public sealed class RefusingTests
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Log = "calllogid=7&callstatus=ANSWER";

    [TestCase("/api/PostCallLogs?" + Log)]
    [TestCase("/api/PostCallLogs/?" + Log)]
    [TestCase("/api/PostCallLogs/test-token-0123456788?" + Log)]
    [TestCase("/api/PostCallLogs/test-token-012345678?" + Log)]
    [TestCase("/api/PostCallLogs/test-token-01234567890?" + Log)]
    [TestCase("/api/PostCallLogs/TEST-TOKEN-0123456789?" + Log)]
    [TestCase("/api/PostCallLogs/***?" + Log, Description = "What stands in a log in its place is no secret.")]
    [TestCase("/api/PostCallLogs/%2A%2A%2A?" + Log)]
    [TestCase("/api/PostCallLogs/x?secret=test-token-0123456789&" + Log, Description = "No query parameter was named.")]
    public async Task Without_the_secret_nothing_is_taken(string address)
    {
        await using PushApp app = await PushApp.StartAsync();

        (await app.GetAsync(address)).Should().Be((403, "Failure"));

        app.Sink.Pushes.Should().BeEmpty();
    }

    [Test]
    public async Task One_secret_of_several_is_enough()
    {
        await using PushApp app = await PushApp.StartAsync(options =>
        {
            options.Secrets.Add("test-token-of-yesterday");
            options.Secrets.Add(PushApp.Secret);
            options.QueryParameter = "key";
            options.Header = "X-Push-Secret";
        });
        app.Http.DefaultRequestHeaders.Add("X-Push-Secret", "wrong");

        (await app.GetAsync(PushApp.Ibizfone + "?" + Log)).Status.Should().Be(200);
        (await app.GetAsync("/api/PostCallLogs/test-token-of-yesterday?" + Log)).Status.Should().Be(200);
        (await app.GetAsync($"/api/PostCallLogs?KEY={PushApp.Secret}&" + Log)).Status.Should().Be(200);
        (await app.GetAsync("/api/PostCallLogs?" + Log)).Status.Should().Be(403);
        app.Http.DefaultRequestHeaders.Clear();
        app.Http.DefaultRequestHeaders.Add("X-Push-Secret", PushApp.Secret);
        (await app.GetAsync("/api/PostCallLogs?" + Log)).Status.Should().Be(200);
        app.Sink.Pushes.Select(push => push.Query).Should().AllBe(Log, "the secret is not kept");
    }

    [TestCase("127.0.0.0/8", 200)]
    [TestCase("127.0.0.1", 200)]
    [TestCase("203.0.113.0/24", 403)]
    [TestCase("::1", 403)]
    public async Task Only_an_allowed_network_may_push(string network, int status)
    {
        await using PushApp app = await PushApp.StartAsync(options => options.AllowedNetworks.Add(network));

        (await app.GetAsync("/api/PostCallLogs?" + Log)).Status.Should().Be(status);
    }

    [TestCase("203.0.113.7", 200)]
    [TestCase("198.51.100.7", 403)]
    public async Task Behind_a_proxy_the_address_of_the_caller_counts(string caller, int status)
    {
        await using PushApp app = await PushApp.StartAsync(
            options => options.AllowedNetworks.Add("203.0.113.0/24"),
            use: web => web.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor }));
        app.Http.DefaultRequestHeaders.Add("X-Forwarded-For", caller);

        (await app.GetAsync("/api/PostCallLogs?" + Log)).Status.Should().Be(status);
    }

    [Test]
    public async Task Nothing_is_no_push()
    {
        await using PushApp app = await PushApp.StartAsync();

        (await app.GetAsync(PushApp.Ibizfone)).Should().Be((400, "Invalid Data"));
        (await app.GetAsync(PushApp.Ibizfone + "?")).Should().Be((400, "Invalid Data"));
        (await app.PostAsync(PushApp.Sangoma, "", Form)).Should().Be((400, "Invalid Data"));
        using HttpResponseMessage put = await app.Http.PutAsync(new Uri(PushApp.Sangoma, UriKind.Relative), new StringContent(Log));
        ((int)put.StatusCode).Should().Be(405);
        app.Sink.Pushes.Should().BeEmpty();
    }

    [Test]
    public async Task Too_much_is_refused()
    {
        await using PushApp app = await PushApp.StartAsync();
        string many = string.Join('&', Enumerable.Range(0, 1001).Select(i => $"f{i}=1"));
        using var parts = new MultipartFormDataContent();
        for (int i = 0; i <= 1000; i++)
        {
            parts.Add(new StringContent("1"), $"f{i}");
        }

        (await app.PostAsync(PushApp.Sangoma, many, Form)).Should().Be((413, "Failure"));
        (await app.PostAsync(PushApp.Sangoma, parts)).Should().Be((413, "Failure"));
        (await app.PostAsync(PushApp.Sangoma, new string('x', (1024 * 1024) + 1), Form)).Should().Be((413, "Failure"));
        (await app.GetAsync(PushApp.Ibizfone + "?" + many + new string('x', 16 * 1024))).Status.Should().BeOneOf(414, 400, 431);
        (await app.PostAsync(PushApp.Sangoma, "uuid=1&x=" + new string('x', (1024 * 1024) - 9), Form)).Should().Be((200, "Accepted"));
        app.Sink.Pushes.Should().ContainSingle();
    }

    [Test]
    public async Task A_body_of_100_MB_is_not_read_to_its_end()
    {
        await using PushApp app = await PushApp.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, PushApp.Exotel) { Content = new Endless(100 * 1024 * 1024) };

        int? status = null;
        try
        {
            using HttpResponseMessage answer = await app.Http.SendAsync(request);
            status = (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            // The server may close the connection before the client has written all of it.
        }

        (status ?? 413).Should().Be(413);
        app.Sink.Pushes.Should().BeEmpty();
        (await app.GetAsync(PushApp.Ibizfone + "?" + Log)).Status.Should().Be(200, "it serves others");
    }

    [Test]
    public async Task A_slow_body_is_given_up()
    {
        await using PushApp app = await PushApp.StartAsync(options =>
        {
            options.Secrets.Add(PushApp.Secret);
            options.Timeout = TimeSpan.FromMilliseconds(300);
        });
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", app.Http.BaseAddress!.Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST {PushApp.Sangoma} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nuuid="));

        using var reader = new StreamReader(socket.GetStream());
        (await reader.ReadLineAsync()).Should().Be("HTTP/1.1 503 Service Unavailable");
        app.Sink.Pushes.Should().BeEmpty();
    }

    [Test]
    public async Task What_was_not_kept_is_to_come_again()
    {
        await using PushApp app = await PushApp.StartAsync();
        app.Sink.Before = (_, _) => throw new IOException("disk full: " + Log);

        using HttpResponseMessage answer = await app.Http.GetAsync(new Uri(PushApp.Ibizfone + "?" + Log, UriKind.Relative));

        ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.RetryAfter!.ToString()).Should().Be((503, "Failure", "5"));
        app.Sink.Before = null;
        (await app.GetAsync(PushApp.Ibizfone + "?" + Log)).Should().Be((200, "Accepted"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_sink_that_is_too_slow_is_not_waited_for(bool observesToken)
    {
        await using PushApp app = await PushApp.StartAsync(options =>
        {
            options.Secrets.Add(PushApp.Secret);
            options.Timeout = TimeSpan.FromMilliseconds(300);
        });
        var kept = new TaskCompletionSource();
        app.Sink.Before = (_, token) => observesToken ? Task.Delay(Timeout.Infinite, token) : kept.Task;

        (await app.GetAsync(PushApp.Ibizfone + "?" + Log)).Should().Be((503, "Failure"));
        kept.SetResult();
    }

    [Test]
    public async Task A_vendor_that_hangs_up_does_not_take_back_what_it_sent()
    {
        await using PushApp app = await PushApp.StartAsync();
        var begun = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        app.Sink.Before = async (_, token) =>
        {
            begun.SetResult();
            await goOn.Task.WaitAsync(token);
        };
        using var hangUp = new CancellationTokenSource();

        Task<HttpResponseMessage> request = app.Http.GetAsync(new Uri(PushApp.Ibizfone + "?" + Log, UriKind.Relative), hangUp.Token);
        await begun.Task;
        await hangUp.CancelAsync();
        await request.Awaiting(it => it).Should().ThrowAsync<OperationCanceledException>();
        goOn.SetResult();

        for (int i = 0; i < 2400 && app.Sink.Pushes.IsEmpty; i++)
        {
            await Task.Delay(25);
        }

        app.Sink.Only.Key.Should().Be("ibizfone/ibizfone-call-log/7/ANSWER");
    }

    [Test]
    public async Task Filters_metadata_and_authorization_compose()
    {
        var seen = new List<string>();
        await using PushApp app = await PushApp.StartAsync(use: web =>
            web.MapExotelStatusCallbacks("/filtered/{secret}")
                .AddEndpointFilter(async (context, next) =>
                {
                    seen.Add(context.HttpContext.GetEndpoint()!.Metadata.GetMetadata<PushEndpointMetadata>()!.Kind);
                    return context.HttpContext.Request.Headers.ContainsKey("X-Stop") ? Results.StatusCode(418) : await next(context);
                })
                .WithTags("pushes"));

        (await app.PostAsync("/filtered/" + PushApp.Secret, "CallSid=1", Form)).Should().Be((200, "Accepted"));
        app.Http.DefaultRequestHeaders.Add("X-Stop", "1");
        (await app.PostAsync("/filtered/" + PushApp.Secret, "CallSid=1", Form)).Status.Should().Be(418);
        seen.Should().Equal(PushKinds.ExotelStatus, PushKinds.ExotelStatus);
    }

    [Test]
    public void What_is_not_set_up_is_said_at_the_start()
    {
        using (WebApplication bare = WebApplication.CreateBuilder().Build())
        {
            bare.Invoking(app => app.MapSangomaWebhooks("/x/{secret}")).Should().Throw<InvalidOperationException>().WithMessage("*call services.AddTelephonyPushes().UseSink<T>()*");
        }

        Map(builder => builder.AddTelephonyPushes()).Should().Throw<InvalidOperationException>().WithMessage("Pushes have nowhere to go: call services.AddTelephonyPushes().UseSink<T>() with a sink of yours, or UseWolverineSink<THandler>*");
        Map(builder => builder.AddTelephonyPushes().UseSink<RecordingSink>()).Should().Throw<OptionsValidationException>().WithMessage("PushOptions of the source 'sangoma': Secrets is empty: set one*");
        Map(builder => builder.AddTelephonyPushes().UseSink<RecordingSink>().Configure("sangoma", options => options.Secrets.Add("short"))).Should().Throw<OptionsValidationException>()
            .WithMessage("*shorter than 16 characters*").Which.Message.Should().NotContain("short\"");
        Map(builder => builder.AddTelephonyPushes().UseSink<RecordingSink>().Configure(options => options.AllowedNetworks.Add("pbx.example.com"))).Should().Throw<OptionsValidationException>().WithMessage("*'pbx.example.com'*");
        Map(builder => builder.AddTelephonyPushes().UseSink<RecordingSink>().Configure(options => (options.AllowAnyone, options.MaxFields, options.Timeout) = (true, 0, TimeSpan.Zero))).Should().Throw<OptionsValidationException>()
            .WithMessage("*MaxFields must be at least 1*Timeout must be longer than zero*");
        Map(builder => builder.AddTelephonyPushes().UseSink<RecordingSink>().Configure(options => options.AllowAnyone = true)).Should().NotThrow();
    }

    private static Action Map(Action<IServiceCollection> add) => () =>
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        add(builder.Services);
        using WebApplication app = builder.Build();
        app.MapSangomaWebhooks("/x/{secret}");
    };

    /// <summary>A body that is made as it is sent.</summary>
    private sealed class Endless(long length) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            byte[] block = new byte[64 * 1024];
            for (long sent = 0; sent < length; sent += block.Length)
            {
                await stream.WriteAsync(block);
            }
        }

        protected override bool TryComputeLength(out long value)
        {
            value = 0;
            return false;
        }
    }
}
