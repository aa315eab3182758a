using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.Extensions.DependencyInjection;

namespace Telephony.Sdk.AspNetCore.Tests.Pushes;

/// <summary>The secret of an address is in no log, trace or exception: not in ASP.NET's own either.</summary>
[NonParallelizable]
public sealed class PushSecretsTests
{
    private const string Log = "calllogid=7&callstatus=ANSWER";

    [Test]
    public async Task No_log_and_no_trace_holds_it()
    {
        var spans = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name != "System.Net.Http", // The vendor's, in this test.
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => spans.Enqueue($"{span.DisplayName} {string.Join(", ", span.TagObjects)} {string.Join(", ", span.Events.SelectMany(it => it.Tags))}"),
        };
        ActivitySource.AddActivityListener(listener);
        var paths = new ConcurrentQueue<string>();
        await using PushApp app = await PushApp.StartAsync(
            options =>
            {
                options.Secrets.Add(PushApp.Secret);
                options.QueryParameter = "key";
            },
            builder => builder.Services.AddHttpLogging(logging => logging.LoggingFields = HttpLoggingFields.All),
            web =>
            {
                web.UseDeveloperExceptionPage();
                web.UseHttpLogging();
                web.Use((context, next) =>
                {
                    paths.Enqueue($"{context.Request.Path}{context.Request.QueryString} {context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget}");
                    return context.Request.Headers.ContainsKey("X-Fail") ? throw new InvalidOperationException("test") : next(context);
                });
            });

        (await app.GetAsync(PushApp.Ibizfone + "?" + Log)).Status.Should().Be(200);
        (await app.GetAsync($"/api/PostCallLogs?key={PushApp.Secret}&{Log}")).Status.Should().Be(200);
        (await app.GetAsync($"/api/PostCallLogs/{PushApp.Secret}&{Log}")).Status.Should().Be(403, "somebody forgot the question mark");
        app.Sink.Before = (_, _) => throw new IOException("disk full");
        (await app.GetAsync(PushApp.Ibizfone + "?" + Log)).Status.Should().Be(503);
        app.Http.DefaultRequestHeaders.Add("X-Fail", "1");
        (int status, string page) = await app.GetAsync(PushApp.Ibizfone + "?" + Log);
        status.Should().Be(500);

        app.Logs.All.Should().Contain(line => line.Contains("Request starting", StringComparison.Ordinal) && line.Contains("/api/PostCallLogs/***", StringComparison.Ordinal), "ASP.NET logs addresses");
        app.Logs.All.Should().Contain(line => line.Contains("HttpLogging", StringComparison.Ordinal) && line.Contains("/api/PostCallLogs/***", StringComparison.Ordinal));
        spans.Should().NotBeEmpty();
        paths.Should().Contain("/api/PostCallLogs/***?" + Log + " /api/PostCallLogs/***?" + Log);
        app.Logs.All.Concat(spans).Concat(paths).Append(page).Where(text => text.Contains(PushApp.Secret, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
        app.Sink.Pushes.Should().AllSatisfy(push => System.Text.Json.JsonSerializer.Serialize(push).Should().NotContain(PushApp.Secret));
    }

    [Test]
    public async Task A_secret_that_is_exchanged_is_hidden_while_both_hold()
    {
        await using PushApp app = await PushApp.StartAsync(options =>
        {
            options.Secrets.Add("test-token-of-yesterday");
            options.Secrets.Add(PushApp.Secret);
        });

        (await app.GetAsync("/api/PostCallLogs/test-token-of-yesterday?" + Log)).Status.Should().Be(200);

        app.Logs.All.Should().NotContain(line => line.Contains("test-token-of-yesterday", StringComparison.Ordinal));
    }
}
