using System.Globalization;
using System.Text.Json;
using Consumers;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Testing;

// The smoke, and then every operation of every vendor, as the Quickstart has it.
return await ConsumerProgram.RunAsync(async () =>
{
    var arguments = new Arguments(args);
    await SmokeTest.RunAsync(arguments);

    var stubs = StubVendor.All.ToDictionary(vendor => vendor, vendor => arguments.Address(vendor.Name));
    int operations = 0;
    foreach (VendorDocument document in VendorDocument.All)
    {
        await using ServiceProvider services = document.Open(stubs[document.Stub], new ExampleClock());
        foreach (DocumentedOperation operation in document.Operations)
        {
            Console.WriteLine($"{document.Name}: {operation.Methods}: {await operation.RunAsync(services, CancellationToken.None)}");
            operations++;
        }
    }

    string kept = JsonSerializer.Serialize(new CallRecord("Exotel", "1") { Direction = CallDirection.Inbound }, AppJson.Default.CallRecord);
    Check.That("a record that was kept", JsonSerializer.Deserialize(kept, AppJson.Default.CallRecord).Direction, CallDirection.Inbound);
    Check.That("the number of operations that were called", operations, int.Parse(arguments["operations"], CultureInfo.InvariantCulture));
});
