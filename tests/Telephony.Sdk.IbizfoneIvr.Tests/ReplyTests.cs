using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

/// <summary>What the IVR may answer, by literal bytes.</summary>
[TestFixture]
public sealed class ReplyTests
{
    [TestCase("Success")]
    [TestCase("success")]
    [TestCase("SUCCESS")]
    [TestCase(" Success \r\n")]
    [TestCase("\uFEFFSuccess")]
    [TestCase("\r\n\r\n\uFEFF\r\n Success\n\n")]
    public async Task The_one_word_is_success(string reply) => await SetAsync(reply);

    [Test]
    public async Task The_one_word_is_success_however_many_blanks_stand_behind_it() => await SetAsync("Success" + new string(' ', 2000));

    [Test]
    public async Task A_word_whose_end_is_not_read_is_no_success() =>
        await UnclearAsync("Success" + new string(' ', 2 * 1024 * 1024) + "not");

    [TestCase("Failure")]
    [TestCase("Invalid Key")]
    [TestCase("Error: no such agent.")]
    [TestCase("Access denied")]
    [TestCase("Agent not found")]
    public async Task Words_that_say_no_are_an_API_error_that_holds_them(string reply)
    {
        TelephonyApiException refusal = await RefusedAsync(reply);

        refusal.StatusCode.Should().Be(200);
        refusal.MayHaveTakenEffect.Should().BeFalse();
        refusal.VendorMessage.Should().Be(reply);
        refusal.ReplyText.Should().Be(reply);
        refusal.Message.Should().Contain(reply.TrimEnd('.'));
    }

    [TestCase("Successful")]
    [TestCase("Success.")]
    [TestCase("Success\0")]
    [TestCase("Success Success")]
    [TestCase("No Success")]
    [TestCase("Accepted")]
    [TestCase("OK")]
    [TestCase("1")]
    [TestCase("true")]
    [TestCase("null")]
    [TestCase("no errors")]
    [TestCase("Too many connections")]
    [TestCase("\"Success\"")]
    [TestCase("Suсcess", Description = "with a Cyrillic letter")]
    public async Task Any_other_words_are_unreadable_and_may_have_taken_effect(string reply)
    {
        TelephonyProtocolException unclear = await UnclearAsync(reply);

        unclear.ReplyText.Should().Be(reply.TrimEnd('\0'));
        unclear.Message.Should().Contain("it says neither yes nor no: " + reply.TrimEnd('\0')).And.Contain("check ApiKey and CustomerId");
    }

    [Test]
    public async Task A_message_of_PHP_before_the_word_is_unreadable() =>
        (await UnclearAsync("Deprecated: x in y.php on line 3\nSuccess")).Message.Should().Contain("message of PHP");

    [TestCase("Invalid Time", 200)]
    [TestCase(" invalid time\r\n", 200)]
    [TestCase("\uFEFFINVALID TIME", 200)]
    [TestCase("Invalid Time", 400)]
    [TestCase("Invalid Time", 500)]
    public async Task Invalid_Time_is_an_invalid_request_with_advice(string reply, int status)
    {
        TelephonyApiException refusal = await RefusedAsync(reply, (HttpStatusCode)status);

        refusal.Kind.Should().Be(TelephonyErrorKind.InvalidRequest);
        refusal.StatusCode.Should().Be(status);
        refusal.Message.Should().Contain("see whether the IVR wants the end after the start.");
    }

    [TestCase("Invalid Time!")]
    [TestCase("Invalid Timezone")]
    [TestCase("Invalid Data")]
    public async Task Words_that_only_begin_like_it_are_not(string reply) => (await RefusedAsync(reply)).Kind.Should().Be(TelephonyErrorKind.Other);

    [TestCase("", "empty")]
    [TestCase("""{"status":"Success"}""", "not in words")]
    [TestCase("[\"Success\"]", "not in words")]
    [TestCase(" \r\n\t", "empty")]
    [TestCase("\uFEFF", "empty")]
    [TestCase("<html>Success</html>", "HTML")]
    [TestCase("\r\n<!DOCTYPE html><title>Login</title>", "HTML")]
    [TestCase("<br />\n<b>Warning</b>: x in <b>z.php</b> on line <b>1</b><br />\nSuccess", "message of PHP")]
    public async Task No_words_are_a_protocol_error_that_says_which(string reply, string why)
    {
        using IbizfoneIvrClient client = new AnsweringHandler(reply).NewClient();

        (await client.Awaiting(SetAsync).Should().ThrowAsync<TelephonyProtocolException>()).Which.Message.Should().Contain(why);
    }

    [TestCase(HttpStatusCode.Unauthorized, TelephonyErrorKind.Authentication)]
    [TestCase(HttpStatusCode.Forbidden, TelephonyErrorKind.Forbidden)]
    [TestCase(HttpStatusCode.NotFound, TelephonyErrorKind.NotFound)]
    [TestCase(HttpStatusCode.InternalServerError, TelephonyErrorKind.Server)]
    public async Task The_word_does_not_help_against_a_status_that_says_no(HttpStatusCode status, TelephonyErrorKind kind) =>
        (await RefusedAsync("Success", status)).Kind.Should().Be(kind);

    [Test]
    public async Task A_refused_credential_says_where_to_look() =>
        (await RefusedAsync("", HttpStatusCode.Unauthorized)).Message.Should().EndWith("Check ApiKey and CustomerId in the options.");

    [Test]
    public async Task A_page_is_not_taken_for_the_words_of_the_IVR()
    {
        TelephonyApiException refusal = await RefusedAsync("<html><h1>Runtime Error</h1></html>", HttpStatusCode.InternalServerError);

        refusal.VendorMessage.Should().BeNull();
        refusal.ReplyText.Should().Contain("Runtime Error");
    }

    [Test]
    public async Task Long_words_are_capped()
    {
        TelephonyApiException refusal = await RefusedAsync("Invalid " + new string('x', 2 * 1024 * 1024));

        refusal.VendorMessage.Should().HaveLength(256);
        refusal.ReplyText.Should().HaveLength(4096);
    }

    [TestCase("Invalid account test-account with the key test-token", HttpStatusCode.OK)]
    [TestCase("Invalid account test-account with the key test-token", HttpStatusCode.Unauthorized)]
    [TestCase("Error at /settings/handler.ashx?apikey=test%2Dtoken&custid=test%2daccount", HttpStatusCode.OK)]
    [TestCase("<html>apikey=test-token&amp;custid=test-account</html>", HttpStatusCode.InternalServerError)]
    public async Task A_credential_that_is_echoed_does_not_escape(string reply, HttpStatusCode status)
    {
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode })
        {
            using IbizfoneIvrClient client = new AnsweringHandler(encoding.GetBytes(reply), status).NewClient();

            TelephonyApiException refusal = (await client.Awaiting(SetAsync).Should().ThrowAsync<TelephonyApiException>()).Which;

            string everything = refusal + refusal.VendorMessage + refusal.ReplyText;
            everything.Should().Contain("***").And.NotContainAny("token");
        }
    }

    [Test]
    public async Task A_credential_at_the_cut_of_long_words_does_not_escape_in_part()
    {
        for (int length = 200; length < 270; length++)
        {
            TelephonyApiException refusal = await RefusedAsync("Invalid " + new string('x', length) + "test-token" + new string('x', 5000));

            refusal.VendorMessage.Should().NotContain("tes", $"{length} letters stand before the key");
        }
    }

    [Test]
    public async Task No_credential_enters_a_log_or_a_failure_of_the_connection()
    {
        var lines = new List<string>();
        using ILoggerFactory loggers = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(new ListProvider(lines)));
        using IbizfoneIvrClient client = IbizfoneIvrClient.Create(
            new IbizfoneIvrOptions
            {
                BaseAddress = new Uri("http://ivr.example.com"),
                ApiKey = "test-token",
                CustomerId = "test-account",
                MaxResends = 1,
                ResendDelay = TimeSpan.FromMilliseconds(1),
            },
            loggers,
            primaryHandler: new BreakingHandler());

        TelephonyTransportException error = (await client.Awaiting(SetAsync).Should().ThrowAsync<TelephonyTransportException>()).Which;

        error.ToString().Should().Contain("***").And.NotContain("test-token");
        lines.Should().NotBeEmpty();
        string.Concat(lines).Should().NotContainAny("test-token", "9997927001");
    }

    [Test]
    public void Any_bytes_end_in_success_or_one_of_our_exceptions() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => EndsWell(bytes ?? [])).QuickCheckThrowOnFailure();

    [Test]
    public void Any_mutation_of_a_good_reply_ends_in_success_or_one_of_our_exceptions()
    {
        byte[] good = [0xEF, 0xBB, 0xBF, .. "\r\n Invalid Time \r\n"u8];
        Gen<byte[]> mutated =
            from position in Gen.Choose(0, good.Length - 1)
            from replacement in ArbMap.Default.GeneratorFor<byte>()
            from length in Gen.Choose(1, good.Length)
            select good.Select((b, i) => i == position ? replacement : b).Take(length).ToArray();

        Prop.ForAll(mutated.ToArbitrary(), EndsWell).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static bool EndsWell(byte[] reply)
    {
        foreach (HttpStatusCode status in new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest })
        {
            using IbizfoneIvrClient client = new AnsweringHandler(reply, status).NewClient();
            try
            {
                SetAsync(client).GetAwaiter().GetResult();
                if (status != HttpStatusCode.OK || !Encoding.UTF8.GetString(reply).Contains("success", StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }
            catch (TelephonyException)
            {
                // The other good end.
            }
        }

        return true;
    }

    private static Task SetAsync(IbizfoneIvrClient client) => client.Agents.ActivateAsync("9997927001");

    private static async Task SetAsync(string reply)
    {
        using IbizfoneIvrClient client = new AnsweringHandler(reply).NewClient();
        await client.Agents.ActivateAsync("9997927001");
        await client.Holidays.AddAsync(new DateTime(2026, 1, 26));
        await client.OfficeHours.SetAsync(IbizfoneDay.Daily, TimeSpan.FromHours(9), TimeSpan.FromHours(18));
    }

    private static async Task<TelephonyApiException> RefusedAsync(string reply, HttpStatusCode status = HttpStatusCode.OK)
    {
        using IbizfoneIvrClient client = new AnsweringHandler(reply, status).NewClient();
        return (await client.Awaiting(SetAsync).Should().ThrowAsync<TelephonyApiException>()).Which;
    }

    private static async Task<TelephonyProtocolException> UnclearAsync(string reply)
    {
        using IbizfoneIvrClient client = new AnsweringHandler(reply).NewClient();
        TelephonyProtocolException unclear = (await client.Awaiting(SetAsync).Should().ThrowAsync<TelephonyProtocolException>()).Which;
        unclear.MayHaveTakenEffect.Should().BeTrue();
        return unclear;
    }

    /// <summary>Breaks with words that hold the whole address, as some handlers and proxies do.</summary>
    private sealed class BreakingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(new HttpRequestException($"No answer to {request.RequestUri!.AbsoluteUri}"));
    }

    private sealed class ListProvider(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
