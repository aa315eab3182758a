using System.Globalization;
using Quickstart;
using Telephony.Sdk.Testing;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

// The stub servers of all vendors, as the Quickstart has them, for the programs beside this one, which ask for the same again and again. Prints a line with their addresses, "cpaas=http://127.0.0.1:40001/ …",
// and stops when its input ends.
var addresses = new List<string>();
await using StubServers servers = await StubServers.StartAsync(examplesOnly: true);
foreach ((StubVendor vendor, TelephonyStubs server) in servers.All)
{
    // What the smoke asks: how many requests have arrived, and from now on to give up a connection that is used again, or no longer to.
    Answer(server, "/smoke/arrived", () => server.Journal.Count(request => !request.Path.StartsWith("/smoke/", StringComparison.Ordinal)).ToString(CultureInfo.InvariantCulture));
    Answer(server, "/smoke/give-up", () =>
    {
        server.Faults.FailNextReusedConnections();
        return "I will";
    });
    Answer(server, "/smoke/go-on", () =>
    {
        server.Faults.Clear();
        return "I will";
    });
    addresses.Add($"{vendor.Name}={server.BaseAddress}");
}

Console.WriteLine(string.Join(' ', addresses));
while (await Console.In.ReadLineAsync() is not null)
{
}

static void Answer(TelephonyStubs server, string path, Func<string> answer) =>
    server.Server.Given(Request.Create().UsingGet().WithPath(path)).RespondWith(Response.Create().WithBody(_ => answer()));
