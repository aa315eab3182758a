using System.Globalization;
using Quickstart;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

// The stub servers of all vendors, as the Quickstart has them, for the programs beside this one. Prints a line with their addresses, "cpaas=http://127.0.0.1:40001/ …",
// and stops when its input ends.
var addresses = new List<string>();
await using StubServers servers = await StubServers.StartAsync();
foreach ((StubVendor vendor, TelephonyStubs server) in servers.All)
{
    // What the smoke asks: how many requests have arrived, and from now on to give up a connection that is used again, or no longer to.
    server.Map("GET", "/smoke/arrived", _ => StubResponse.Text(server.Journal.Count(request => !request.Path.StartsWith("/smoke/", StringComparison.Ordinal)).ToString(CultureInfo.InvariantCulture)));
    server.Map("GET", "/smoke/give-up", _ =>
    {
        server.Faults.FailNextReusedConnections();
        return StubResponse.Text("I will");
    });
    server.Map("GET", "/smoke/go-on", _ =>
    {
        server.Faults.Clear();
        return StubResponse.Text("I will");
    });
    addresses.Add($"{vendor.Name}={server.BaseAddress}");
}

Console.WriteLine(string.Join(' ', addresses));
while (await Console.In.ReadLineAsync() is not null)
{
}
