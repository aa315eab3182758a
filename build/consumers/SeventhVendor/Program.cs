using System.Diagnostics;
using System.Net;
using AcmeRing;

// Each operation once, and odd replies, on a server in memory.
const string Warning = "<br />\n<b>Warning</b>:  Undefined index: to in <b>/srv/calls.php</b> on line <b>3</b><br />\n";
var server = new CannedServer(
    (HttpStatusCode.OK, """{"ok":true,"call":{"call_id":7,"to":919979270000,"state":"ringing"}}"""),
    (HttpStatusCode.OK, Warning + """{"ok":"1","call":[{"call_id":"7","started":"1688710079","talked":"00:01:05","state":"answered"}]}"""),
    (HttpStatusCode.OK, Warning + """{"ok":"1","call":{"call_id":"7","started":"1688710079","talked":"00:01:05","state":"answered"}}"""),
    (HttpStatusCode.OK, $$"""{"ok":true,"calls":[{{string.Join(',', Enumerable.Range(0, 100).Select(id => $$"""{"call_id":{{id}}}"""))}}]}"""),
    (HttpStatusCode.OK, """{"ok":true,"calls":[{"call_id":100}]}"""),
    (HttpStatusCode.OK, """{"ok":"false","why":"test-key may not call this number","code":"dnd"}"""),
    (HttpStatusCode.ServiceUnavailable, "busy"));

IConfiguration configuration = new ConfigurationBuilder()
    .AddInMemoryCollection(new Dictionary<string, string?> { ["AcmeRing:BaseAddress"] = "https://acme.example", ["AcmeRing:ApiKey"] = "test-key" })
    .Build();
var services = new ServiceCollection();
services.AddAcmeRing(configuration.GetSection("AcmeRing"), "pune").ConfigurePrimaryHttpMessageHandler(() => server);
await using ServiceProvider provider = services.BuildServiceProvider();
AcmeRingCalls calls = provider.GetRequiredKeyedService<AcmeRingClient>("pune").Calls;
var ring = new AcmeNewCall("918000680000", "919979270000");

AcmeCall placed = await calls.PlaceAsync(ring);
double first = (DateTime.Now - Process.GetCurrentProcess().StartTime).TotalMilliseconds;
Check("a call is placed", placed is { Id: "7", To: "919979270000", State: "ringing" });
Check("an object where a list came is an error", await Fails<TelephonyProtocolException>(() => calls.GetAsync("7")) is not null);
Check("a call is read behind a warning", (await calls.GetAsync("7")).ToCallRecord() is { Account: "pune", TalkTime.TotalSeconds: 65, StartedAt.Year: 2023, Status: "answered" });
int count = 0;
await foreach (AcmeCall call in calls.ListAll())
{
    Check("a call is listed", call.Id == $"{count++}");
}

Check("all pages were read", count == 101);
Check("a no is told in the vendor's words, without the key", await Fails<TelephonyApiException>(() => calls.PlaceAsync(ring)) is { VendorCode: "dnd", VendorMessage: "*** may not call this number" });
Check("a bad number is not sent", await Fails<ArgumentException>(() => calls.PlaceAsync(ring with { To = "Asha" })) is not null);
Check("no phone rings twice", await Fails<TelephonyApiException>(() => calls.PlaceAsync(ring)) is { StatusCode: 503 } && server.Requests == 7);
Console.WriteLine(FormattableString.Invariant($"first answer after {first:0} ms"));

static void Check(string what, bool isSo)
{
    if (!isSo)
    {
        throw new InvalidOperationException("It is not so that " + what);
    }
}

static async Task<T?> Fails<T>(Func<Task> act)
    where T : Exception
{
    try
    {
        await act();
        return null;
    }
    catch (T exception)
    {
        return exception;
    }
}

internal sealed class CannedServer(params (HttpStatusCode Status, string Body)[] replies) : HttpMessageHandler
{
    public int Requests { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (HttpStatusCode status, string body) = replies[Requests++];
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
    }
}
