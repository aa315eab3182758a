using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Telephony.Sdk.Testing.Tests;

/// <summary>Wherever a credential stands in a request, no failure text and no journal line shows it.</summary>
public sealed class MaskingPropertyTests
{
    private const string Secret = "5ecret5ecret";

    private static readonly string[] _names = ["token", "X-Auth", "apikey", "api_key", "agent_pass", "Password", "pwd", "client_secret", "sessionid", "access-key", "set_cookie", "otp"];

    private TelephonyStubs _server = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _server = await TelephonyStubs.StartAsync(StubVendor.SangomaCrm);
        _client = new HttpClient { BaseAddress = _server.BaseAddress };
        _client.DefaultRequestHeaders.Add("Token", StubVendor.Token);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Test]
    public void Bodies_hide_their_credentials() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Body().ToArbitrary(), body => Hides("nowhere", body)));

    [Test]
    public void Addresses_hide_their_credentials() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Query().ToArbitrary(), query => Hides("nowhere?" + query, body: "")));

    [Test]
    public void Long_bodies_do_not_hold_the_server_up() =>
        Hides("nowhere", new string('a', 200_000) + "token=" + Secret).Should().BeTrue();

    private bool Hides(string address, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Content = new StringContent(body, Encoding.UTF8, "text/plain");
        using HttpResponseMessage reply = _client.Send(request);
        using var reader = new StreamReader(reply.Content.ReadAsStream());
        string text = reader.ReadToEnd();
        string journal = _server.Journal.ToString();
        _server.Journal.Clear();
        return (int)reply.StatusCode == 404
            && !text.Contains(Secret, StringComparison.Ordinal)
            && !journal.Contains(Secret, StringComparison.Ordinal);
    }

    private static Gen<string> Query() =>
        from name in Gen.Elements(_names)
        from before in Gen.Elements("", "a=b&", "x&")
        from after in Gen.Elements("", "&c=d", "#")
        select $"{before}{name}={Secret}{after.TrimEnd('#')}";

    private static Gen<string> Body() => Gen.OneOf(
        Query(),
        Json(3),
        Json(2).Select(json => $"{{\"inner\": {System.Text.Json.JsonSerializer.Serialize(json)}}}"),
        from json in Json(2) from cut in Gen.Choose(0, json.Length) select json[..cut],
        Json(2).Select(json => "<br />\n<b>Warning</b>\n" + json));

    private static Gen<string> Json(int depth)
    {
        Gen<string> secret =
            from name in Gen.Elements(_names)
            from value in Gen.Elements($"\"{Secret}\"", $"\" {Secret}\\\"{Secret}\"", $"\"é{Secret}\"")
            select $"\"{name}\": {value}";
        Gen<string> plain = Gen.Elements("\"a\": 1", "\"b\": \"two\"", "\"c\": null");
        Gen<string> nested = depth == 0 ? plain : Gen.Elements("d", "data").SelectMany(_ => Json(depth - 1), (name, json) => $"\"{name}\": [{json}]");
        return
            from first in secret
            from others in Gen.OneOf(plain, nested, secret).ListOf()
            from gap in Gen.Elements(",", ", ", ",\n  ")
            select "{" + string.Join(gap, others.Take(3).Append(first)) + "}";
    }
}
