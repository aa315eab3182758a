using System.Globalization;
using Telephony.Sdk.Testing;

// The stub servers of all vendors, for the programs beside this one. Prints a line with their addresses, "cpaas=http://127.0.0.1:40001/ …",
// and stops when its input ends.
var addresses = new List<string>();
foreach (StubVendor vendor in StubVendor.All)
{
    StubServer server = await StubServer.StartAsync(vendor);

    // What the smoke asks to learn whether something was sent twice.
    server.Map("GET", "/arrived", _ => StubResponse.Text(server.Journal.Count(request => request.Path != "/arrived").ToString(CultureInfo.InvariantCulture)));
    addresses.Add($"{vendor.Name}={server.BaseAddress}");
}

Console.WriteLine(string.Join(' ', addresses));
while (await Console.In.ReadLineAsync() is not null)
{
}
