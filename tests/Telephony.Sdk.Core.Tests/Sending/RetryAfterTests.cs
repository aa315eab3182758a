using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Core.Tests.Sending;

public sealed class RetryAfterTests
{
    [TestCase("0", new int[0])]
    [TestCase("3", new[] { 3, 3 })]
    [TestCase("10", new[] { 10, 10 })]
    [TestCase("Sat, 31 Jan 2026 12:00:07 GMT", new[] { 7 }, Description = "At the second attempt the date has come.")]
    [TestCase("Fri, 30 Jan 2026 12:00:00 GMT", new int[0])]
    public async Task It_is_waited_for_up_to_the_cap(string header, int[] seconds)
    {
        (int arrivals, IReadOnlyList<TimeSpan> waits, _) = await SendAsync(header);

        arrivals.Should().Be(3);
        waits.Where(wait => wait > TimeSpan.Zero).Should().Equal(seconds.Select(wait => TimeSpan.FromSeconds(wait)));
    }

    [TestCase("11", 11)]
    [TestCase("86400", 86400)]
    [TestCase("2147483647", 2147483647)]
    [TestCase("99999999999999999999", 2147483647)]
    [TestCase("Sat, 31 Jan 2026 12:10:00 GMT", 600)]
    public async Task One_above_the_cap_is_thrown_and_not_waited_for(string header, int seconds)
    {
        (int arrivals, IReadOnlyList<TimeSpan> waits, TelephonyApiException error) = await SendAsync(header);

        arrivals.Should().Be(1);
        waits.Should().BeEmpty();
        error.Kind.Should().Be(TelephonyErrorKind.RateLimited);
        error.RetryAfter.Should().Be(TimeSpan.FromSeconds(seconds));
        error.Message.Should().Contain($"It asks to wait {seconds} s.");
    }

    [TestCase("-5")]
    [TestCase("soon")]
    [TestCase("")]
    [TestCase("1.5")]
    [TestCase("Sat, 32 Jan 2026 12:00:00 GMT")]
    public async Task Garbage_counts_as_absent(string header)
    {
        (int arrivals, IReadOnlyList<TimeSpan> waits, TelephonyApiException error) = await SendAsync(header);

        arrivals.Should().Be(3);
        waits.Should().HaveCount(2, "the back-off goes its own way");
        error.RetryAfter.Should().BeNull();
    }

    [Test]
    public async Task One_that_outlasts_the_deadline_is_thrown_and_not_slept()
    {
        (int arrivals, IReadOnlyList<TimeSpan> waits, TelephonyApiException error) = await SendAsync("8", options => options.Timeout = TimeSpan.FromSeconds(8));

        arrivals.Should().Be(1);
        waits.Should().Equal([TimeSpan.FromSeconds(8)], "that is the deadline itself");
        error.RetryAfter.Should().Be(TimeSpan.FromSeconds(8));
    }

    [Test]
    public async Task One_that_outlasts_what_is_left_of_the_deadline_is_thrown_and_not_slept()
    {
        var time = new ManualTimeProvider();
        var handler = new ScriptedHandler(_ =>
        {
            time.Advance(TimeSpan.FromSeconds(5));
            HttpResponseMessage reply = ScriptedHandler.Json("{}", HttpStatusCode.TooManyRequests);
            reply.Headers.Add("Retry-After", "4");
            return Task.FromResult(reply);
        });
        using TestClient client = TestClient.Of(handler, options => options.Timeout = TimeSpan.FromSeconds(8), time);
        Task sending = client.Endpoints.DialAsync();
        await time.PumpAsync(sending, timers: 2);

        (await sending.Invoking(task => task).Should().ThrowAsync<TelephonyApiException>()).Which.RetryAfter.Should().Be(TimeSpan.FromSeconds(4));
        handler.Arrivals.Should().Be(1);
    }

    [Test]
    public async Task One_that_the_deadline_leaves_time_for_is_waited_for()
    {
        (int arrivals, IReadOnlyList<TimeSpan> waits, _) = await SendAsync("3", options => options.Timeout = TimeSpan.FromSeconds(8), timers: 2);

        arrivals.Should().Be(3);
        waits.Should().Equal(TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3));
    }

    [Test]
    public async Task The_value_is_carried_when_nothing_may_be_sent_again()
    {
        (int arrivals, _, TelephonyApiException error) = await SendAsync("5", options => options.MaxResends = 0);

        arrivals.Should().Be(1);
        error.RetryAfter.Should().Be(TimeSpan.FromSeconds(5));
    }

    private static async Task<(int Arrivals, IReadOnlyList<TimeSpan> Waits, TelephonyApiException Error)> SendAsync(string header, Action<TestOptions>? configure = null, int timers = 1)
    {
        var handler = ScriptedHandler.Answering(() =>
        {
            HttpResponseMessage reply = ScriptedHandler.Json("{}", HttpStatusCode.TooManyRequests);
            reply.Headers.TryAddWithoutValidation("Retry-After", header);
            return reply;
        });
        var time = new ManualTimeProvider();
        using TestClient client = TestClient.Of(
            handler,
            options =>
            {
                options.ResendDelay = TimeSpan.FromSeconds(1);
                configure?.Invoke(options);
            },
            time);
        Task sending = client.Endpoints.DialAsync();
        await time.PumpAsync(sending, timers);
        var thrown = await sending.Invoking(task => task).Should().ThrowAsync<TelephonyApiException>();
        return (handler.Arrivals, time.Started, thrown.Which);
    }
}
