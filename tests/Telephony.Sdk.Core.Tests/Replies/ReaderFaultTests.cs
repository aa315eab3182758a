using System.Net;
using System.Text.Json;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Replies;

/// <summary>Whatever the reader of a vendor's package does, an answer stays an answer, and no secret gets out.</summary>
public sealed class ReaderFaultTests
{
    [Test]
    public async Task What_a_reader_throws_at_a_yes_is_a_reply_that_cannot_be_read()
    {
        using TestClient client = NewClient(HttpStatusCode.OK, new Reader { Decoded = _ => throw new FormatException("no number in test-token") });

        (await client.Endpoints.Awaiting(it => it.DialAsync()).Should().ThrowAsync<TelephonyProtocolException>())
            .WithMessage("*answered Test.Dial with HTTP 200, but the reply cannot be read: Reader could not read it: no number in ***.")
            .Which.StatusCode.Should().Be(200);
    }

    [Test]
    public async Task What_a_reader_throws_at_a_no_leaves_the_status()
    {
        using TestClient client = NewClient(HttpStatusCode.Unauthorized, new Reader { Refuse = _ => throw new FormatException() });

        (await client.Endpoints.Awaiting(it => it.DialAsync()).Should().ThrowAsync<TelephonyApiException>()).Which.Kind.Should().Be(TelephonyErrorKind.Authentication);
    }

    [Test]
    public async Task What_a_reader_throws_at_a_text_in_place_of_a_file_leaves_it_no_file()
    {
        using TestClient client = NewClient(HttpStatusCode.OK, new Reader { Refuse = _ => throw new FormatException() });

        (await client.Awaiting(it => it.OpenAsync("1")).Should().ThrowAsync<TelephonyProtocolException>()).WithMessage("*it is text, not a file*");
    }

    [Test]
    public async Task A_value_of_another_type_is_a_reply_that_cannot_be_read()
    {
        foreach (object? value in new object?[] { null, 7 })
        {
            using TestClient client = NewClient(HttpStatusCode.OK, new Reader { Decoded = _ => value });

            (await client.Endpoints.Awaiting(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyProtocolException>()).WithMessage($"*Reader made {value?.GetType().Name ?? "null"} of it, not TestCall*");
        }
    }

    [Test]
    public async Task What_a_reader_says_holds_no_secret()
    {
        using TestClient malformed = NewClient(HttpStatusCode.OK, new Reader { Decoded = reply => throw new Reader().Malformed(reply, "it says " + reply.ReadText()), Text = reply => reply.ReadText() });
        using TestClient refused = NewClient(HttpStatusCode.OK, new Reader { Decoded = reply => throw new Reader().Refused(reply, new Refusal("no test-token", Advice: "Look at test-token.")) });

        (await malformed.Endpoints.Awaiting(it => it.DialAsync()).Should().ThrowAsync<TelephonyProtocolException>()).Which.ToString().Should().NotContain("test-token").And.Contain("it says");
        (await refused.Endpoints.Awaiting(it => it.DialAsync()).Should().ThrowAsync<TelephonyApiException>()).Which.ToString().Should().NotContain("test-token").And.Contain("Look at ***");
    }

    [TestCase(200)]
    [TestCase(299)]
    public async Task A_no_behind_a_status_that_says_yes_took_no_effect_and_an_answer_that_cannot_be_read_may_have(int status)
    {
        using TestClient refused = NewClient((HttpStatusCode)status, new Reader { Decoded = reply => throw new Reader().Refused(reply, new Refusal("no")) });
        using TestClient malformed = NewClient((HttpStatusCode)status, new Reader { Decoded = reply => throw new Reader().Malformed(reply, "it says nothing") });

        (await refused.Endpoints.Awaiting(it => it.DialAsync()).Should().ThrowAsync<TelephonyApiException>()).Which.MayHaveTakenEffect.Should().BeFalse();
        (await malformed.Endpoints.Awaiting(it => it.DialAsync()).Should().ThrowAsync<TelephonyProtocolException>()).Which.MayHaveTakenEffect.Should().BeTrue();
    }

    [Test]
    public async Task Secrets_of_a_body_and_of_a_property_are_both_hidden_whatever_else_the_endpoint_hands_over()
    {
        using TestClient client = NewClient(HttpStatusCode.OK, new Reader { Decoded = reply => throw new Reader().Refused(reply, new Refusal("no PINPIN77 nor PUKPUK88")) });
        var form = new FormBody([("pin", "PINPIN77")], ["PINPIN77"]);
        var query = new FormBody([], ["PUKPUK88"]);

        (await client.Endpoints.Awaiting(it => it.SendFormAsync(form, "tenant", query)).Should().ThrowAsync<TelephonyApiException>()).Which.VendorMessage.Should().Be("no *** nor ***");
    }

    [Test]
    public async Task A_reply_can_be_read_until_its_reader_returns()
    {
        Reply? kept = null;
        using TestClient client = NewClient(HttpStatusCode.OK, new Reader { Decoded = reply => { kept = reply; return null; } });

        await client.Endpoints.DialAsync();

        kept!.Invoking(reply => reply.Head.Length).Should().Throw<ObjectDisposedException>().WithMessage("A reply can be read until its reader returns.*");
    }

    [Test]
    public async Task What_a_reader_throws_stands_behind_what_is_thrown()
    {
        using TestClient client = NewClient(HttpStatusCode.OK, new Reader { Decoded = _ => throw new FormatException("no number") });

        (await client.Endpoints.Awaiting(it => it.DialAsync()).Should().ThrowAsync<TelephonyProtocolException>()).WithInnerException<FormatException>().WithMessage("no number");
    }

    [Test]
    public async Task A_reader_knows_whether_the_request_had_secrets_and_whether_the_reply_echoes_one()
    {
        var seen = new List<(bool Has, bool Own, bool Credential, bool Other)>();
        using TestClient client = NewClient(HttpStatusCode.OK, new Reader
        {
            Decoded = reply =>
            {
                seen.Add((reply.HasSecrets, reply.EchoesSecret("no PINPIN77"), reply.EchoesSecret("no test-token"), reply.EchoesSecret("no such thing")));
                return null;
            },
        });

        await client.Endpoints.SendFormAsync(new FormBody([("pin", "PINPIN77")], ["PINPIN77"]), "tenant", secrets: null);
        await client.Endpoints.DialAsync();

        seen.Should().Equal((true, true, false, false), (false, false, false, false));
    }

    [TestCase("\"text\"", Description = "No object and no array.")]
    [TestCase("text")]
    [TestCase("{\"text\":")]
    [TestCase("{\"text\":\"half\\ud83d\"}")]
    [TestCase("{\"text\":7}")]
    [TestCase("")]
    public async Task A_refusal_without_JSON_that_can_be_read_is_left_to_the_reader(string body)
    {
        using TestClient client = NewClient(HttpStatusCode.BadRequest, new Reader { Refuse = reply => Reader.TextIn(reply).Message is { } text ? new Refusal(text) : new Refusal("none") }, body);

        (await client.Endpoints.Awaiting(it => it.DialAsync()).Should().ThrowAsync<TelephonyApiException>()).Which.VendorMessage.Should().Be("none");
    }

    [Test]
    public async Task The_JSON_of_a_refusal_is_read_whatever_follows_it()
    {
        using TestClient client = NewClient(HttpStatusCode.BadRequest, new Reader { Refuse = Reader.TextIn }, "{\"text\":\"No.\"}" + new string(' ', 2 * 1024 * 1024));

        (await client.Endpoints.Awaiting(it => it.DialAsync()).Should().ThrowAsync<TelephonyApiException>()).Which.VendorMessage.Should().Be("No.");
    }

    [Test]
    public async Task A_kind_that_the_reader_gives_is_the_kind([Values] TelephonyErrorKind kind)
    {
        using TestClient client = NewClient(HttpStatusCode.Unauthorized, new Reader { Refuse = _ => new Refusal("Not found", Kind: kind) });

        (await client.Endpoints.Awaiting(it => it.DialAsync()).Should().ThrowAsync<TelephonyApiException>()).Which.Kind.Should().Be(kind);
    }

    [TestCase("{\"id\":NaN}")]
    [TestCase("<br />\n<b>Warning</b>:  x in <b>y</b> on line <b>1</b><br />\n{\"id\":NaN}")]
    [TestCase("{\"id\":NaN}\nWarning: x in y on line 1")]
    [TestCase("{\"id\":NaN,\"x\":\"a\tb\"}")]
    public async Task A_bare_word_is_read_as_text(string body)
    {
        using TestClient client = TestClient.Of(ScriptedHandler.Answering(() => ScriptedHandler.Json(body)));

        (await client.Endpoints.GetAsync("1")).Id.Should().Be("NaN");
    }

    [TestCase("{\"id\":NaN}", 2)]
    [TestCase("{\"id\":\"1\"}", 1)]
    [TestCase("{\"id\":NaN", 1)]
    [TestCase("NaN", 1)]
    public async Task A_reader_is_asked_again_where_its_JSON_can_be_mended(string body, int times)
    {
        int asked = 0;
        using TestClient client = NewClient(HttpStatusCode.OK, new Reader { Decoded = _ => throw new JsonException($"asked {++asked}") }, body);

        (await client.Endpoints.Awaiting(it => it.DialAsync()).Should().ThrowAsync<TelephonyProtocolException>())
            .WithMessage($"*its JSON is cut off or not in the documented shape: asked {times}*").WithInnerException<JsonException>();
    }

    [Test]
    public void A_reader_is_told_which_argument_is_missing() => FluentActions.Invoking(() => new Reader().ReadNothing()).Should().Throw<ArgumentNullException>().WithParameterName("reply");

    private static TestClient NewClient(HttpStatusCode status, Reader reader, string body = "test-token") =>
        new VendorDefinition<TestClient, TestOptions>(reader, options => Credentials.Headers(("X-Token", options.Token!.Reveal())), (connection, _) => new TestClient(connection))
            .Create(new TestOptions { BaseAddress = new Uri("https://vendor.example"), Token = TestClient.Token }, primaryHandler: new ScriptedHandler(_ => Task.FromResult(ScriptedHandler.Json(body, status))));

    private sealed class Reader() : VendorReplyReader("Test Vendor", TestJsonContext.Default.Options)
    {
        public Func<Reply, object?> Decoded { get; init; } = _ => null;

        public Func<Reply, Refusal> Refuse { get; init; } = _ => default;

        public Func<Reply, string>? Text { get; init; }

        public static Refusal TextIn(Reply reply) => ReadJsonRefusal(reply, root => new Refusal(root.ValueKind == JsonValueKind.Object ? root.GetProperty("text").GetString() : root.GetRawText()));

        public void ReadNothing() => ReadJson<TestCall>(null!);

        protected override string CredentialOptions => nameof(TestOptions.Token);

        protected override object? Decode(Type type, Reply reply) => Decoded(reply);

        protected override Refusal ReadRefusal(Reply reply) => Refuse(reply);

        protected override string ReplyText(Reply reply) => Text?.Invoke(reply) ?? base.ReplyText(reply);
    }
}
