using System.Net;
using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Core.Tests.Sending;

public sealed class CredentialsTests
{
    private static readonly Credentials s_header = Credentials.Headers(("X-Token", "test-token"));
    private static readonly Credentials s_query = Credentials.Query(("key", "test-token"));

    [TestCase("https://vendor.example/calls", true)]
    [TestCase("https://VENDOR.example:443/other", true)]
    [TestCase("https://evil-vendor.example/calls", false)]
    [TestCase("https://vendor.example.evil.example/calls", false)]
    [TestCase("https://api.vendor.example/calls", false)]
    [TestCase("https://vendor.example:8443/calls", false)]
    [TestCase("http://vendor.example/calls", false)]
    [TestCase("http://vendor.example:443/calls", false)]
    [TestCase("https://vendor.example@evil.example/calls", false)]
    [TestCase("https://vendor.example:443@evil.example/calls", false)]
    [TestCase("https://evil.example/https://vendor.example/", false)]
    [TestCase("https://evil.example#@vendor.example/", false)]
    [TestCase("https://evil.example?@vendor.example/", false)]
    [TestCase("https://vendor.example./calls", false)]
    [TestCase("https://vend\u043Er.example/calls", false)]
    [TestCase("https://vendor\uFF0Eexample/calls", true)]
    public async Task They_go_to_the_configured_origin_only(string target, bool goes)
    {
        foreach (Credentials credentials in new[] { s_header, s_query })
        {
            SentRequest sent = await SendAsync(credentials, new HttpRequestMessage(HttpMethod.Get, new Uri(target)));

            (sent.Headers + sent.Address).Contains("test-token", StringComparison.Ordinal).Should().Be(goes);
        }
    }

    [TestCase("https://b\u00FCro.example", "https://xn--bro-hoa.example/calls", true)]
    [TestCase("https://xn--bro-hoa.example", "https://B\u00DCRO.example/calls", true)]
    [TestCase("https://b\u00FCro.example", "https://buro.example/calls", false)]
    [TestCase("https://[2001:db8::1]", "https://[2001:DB8:0::1]:443/calls", true)]
    [TestCase("https://[2001:db8::1]", "https://[2001:db8::2]/calls", false)]
    [TestCase("https://[2001:db8::1]", "https://[2001:db8::1]:8443/calls", false)]
    [TestCase("http://192.0.2.7", "http://192.0.2.7:80/calls", true)]
    [TestCase("http://192.0.2.7", "http://0xC0000207/calls", true)]
    [TestCase("http://192.0.2.7", "http://192.0.2.7.evil.example/calls", false)]
    [TestCase("http://192.0.2.7", "http://[::ffff:192.0.2.7]/calls", false)]
    public async Task An_origin_is_the_same_however_it_is_written(string origin, string target, bool goes)
    {
        foreach (Credentials credentials in new[] { s_header, s_query })
        {
            SentRequest sent = await SendAsync(credentials, new HttpRequestMessage(HttpMethod.Get, new Uri(target)), origin);

            (sent.Headers + sent.Address).Contains("test-token", StringComparison.Ordinal).Should().Be(goes);
        }
    }

    [Test]
    public async Task They_are_on_a_request_only_below_their_handler([Values(200, 503, 0)] int status)
    {
        foreach (Credentials credentials in new[] { s_header, s_query, Credentials.Form(("key", "test-token")) })
        {
            using HttpRequestMessage request = NewForm("https://vendor.example/calls?x=1");
            HttpContent form = request.Content!;
            string before = $"{request} {await form.ReadAsStringAsync()}";
            var handler = new ScriptedHandler(_ => status == 0
                ? Task.FromException<HttpResponseMessage>(new HttpRequestException("broken"))
                : Task.FromResult(ScriptedHandler.Json("{}", (HttpStatusCode)status)));
            using var invoker = new HttpMessageInvoker(new CredentialsHandler(() => credentials, new Uri("https://vendor.example"), handler));

            try
            {
                using HttpResponseMessage reply = await invoker.SendAsync(request, CancellationToken.None);
            }
            catch (HttpRequestException)
            {
                status.Should().Be(0);
            }

            (handler.Sent.Single().Headers + handler.Sent.Single().Address + handler.Sent.Single().Body).Should().Contain("test-token");
            $"{request} {await request.Content!.ReadAsStringAsync()}".Should().Be(before);
            request.Content.Should().BeSameAs(form);
        }
    }

    [TestCase("https://vendor.example/calls", "https://vendor.example/calls?user=a%20b&pass=p%26%3D%2B")]
    [TestCase("https://vendor.example/calls?function=x", "https://vendor.example/calls?function=x&user=a%20b&pass=p%26%3D%2B")]
    public void Query_credentials_are_escaped(string target, string sent)
    {
        var credentials = Credentials.Query(("user", "a b"), ("pass", "p&=+"));
        using var request = new HttpRequestMessage(HttpMethod.Get, target);

        object? before = credentials.Apply(request);

        request.RequestUri!.AbsoluteUri.Should().Be(sent);
        credentials.Remove(request, before);
        request.RequestUri.AbsoluteUri.Should().Be(target);
        credentials.Secrets.Should().Equal("a b", "p&=+");
    }

    [Test]
    public void A_scheme_is_sent_and_the_bare_secret_is_secret()
    {
        var bearer = Credentials.Bearer("test-token");
        var basic = Credentials.Basic("test-key", "p\u00E4ss:w");
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://vendor.example/calls");

        bearer.Apply(request);
        request.Headers.GetValues("Authorization").Should().Equal("Bearer test-token");
        bearer.Secrets.Should().Equal("test-token");

        basic.Apply(request);
        request.Headers.GetValues("Authorization").Should().Equal("Basic dGVzdC1rZXk6cMOkc3M6dw==");
        basic.Secrets.Should().Contain(["test-key", "p\u00E4ss:w", "dGVzdC1rZXk6cMOkc3M6dw=="]);
    }

    [Test]
    public async Task Form_credentials_come_first_in_the_body_and_go_to_the_configured_origin_only()
    {
        var credentials = Credentials.Form(("user", "a b"), ("pass", "p&=+"));
        using HttpRequestMessage request = NewForm("https://vendor.example/api");

        credentials.Apply(request);

        (await request.Content!.ReadAsStringAsync()).Should().Be("user=a%20b&pass=p%26%3D%2B&function=x&name=y+z");
        request.Content.Headers.ContentLength.Should().Be(46);
        request.Content.Headers.ContentType!.MediaType.Should().Be("application/x-www-form-urlencoded");
        credentials.Secrets.Should().Equal("a b", "p&=+");
        (await SendAsync(credentials, NewForm("https://evil-vendor.example/api"))).Body.Should().Be("function=x&name=y+z");
    }

    [Test]
    public void A_request_without_a_form_gets_no_form_credentials()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://vendor.example/api");

        Credentials.Form(("pass", "test-token")).Apply(request);

        request.Content.Should().BeNull();
    }

    [Test]
    public async Task Query_credentials_are_in_no_exception()
    {
        foreach (Func<HttpResponseMessage> answer in new Func<HttpResponseMessage>[]
        {
            () => throw new HttpRequestException("GET https://vendor.example/calls/1?key=test-token failed", new IOException("key=test-token")),
            () => ScriptedHandler.Json("{\"error\":\"no such key test-token\",\"code\":\"test-token\"}", HttpStatusCode.Unauthorized),
            () => ScriptedHandler.Json("[\"test-token\"]"),
            () => ScriptedHandler.Json("<html>test-token</html>"),
        })
        {
            using TestClient client = TestClient.Of(ScriptedHandler.Answering(answer), options => options.MaxResends = 0, credentials: s_query);

            var thrown = await client.Endpoints.Invoking(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyException>();

            thrown.Which.ToString().Should().NotContain("test-token");
            (thrown.Which as TelephonyApiException)?.ReplyText.Should().NotContain("test-token").And.Contain("***");
            (thrown.Which as TelephonyApiException)?.VendorMessage.Should().Be("no such key ***");
            (thrown.Which as TelephonyApiException)?.VendorCode.Should().Be("***");
        }
    }

    private static HttpRequestMessage NewForm(string target) => new(HttpMethod.Post, target)
    {
        Content = new FormUrlEncodedContent([new("function", "x"), new("name", "y z")]),
    };

    private static async Task<SentRequest> SendAsync(Credentials credentials, HttpRequestMessage request, string origin = "https://vendor.example/api")
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using var invoker = new HttpMessageInvoker(new CredentialsHandler(() => credentials, new Uri(origin), handler));
        using HttpResponseMessage reply = await invoker.SendAsync(request, CancellationToken.None);
        return handler.Sent.Single();
    }

    [Test]
    public async Task Credentials_do_not_go_where_they_send_a_request_themselves()
    {
        var handler = ScriptedHandler.Answering(HttpStatusCode.OK);
        using TestClient client = TestClient.Of(handler, credentials: new MovingCredentials());

        await client.Endpoints.Awaiting(it => it.GetAsync("1")).Should().ThrowAsync<TelephonyException>().WithMessage("*MovingCredentials sent the request to another scheme, host or port*");
        handler.Arrivals.Should().Be(0);
    }

    private sealed class MovingCredentials : Credentials
    {
        public override IEnumerable<string> Secrets => ["test-token"];

        public override object? Apply(HttpRequestMessage request)
        {
            Uri before = request.RequestUri!;
            request.RequestUri = new Uri("https://other.example/");
            return before;
        }

        public override void Remove(HttpRequestMessage request, object? before) => request.RequestUri = (Uri?)before;
    }
}
