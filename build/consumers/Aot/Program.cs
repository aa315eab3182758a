using System.Globalization;
using System.Text.Json;
using Consumers;
using Quickstart;
using Telephony.Sdk;
using Telephony.Sdk.Testing;

// The smoke, and then every operation of every vendor, as the Quickstart has it.
return await ConsumerProgram.RunAsync(async () =>
{
    var arguments = new Arguments(args);
    await SmokeTest.RunAsync(arguments);

    var stubs = StubVendor.All.ToDictionary(vendor => vendor, vendor => arguments.Address(vendor.Name));
    int operations = 0;
    foreach (IVendorTour tour in Tours.All)
    {
        await foreach (Operation operation in tour.StartAsync(stubs, CancellationToken.None))
        {
            Console.WriteLine($"{tour.Name}: {operation.Method}: {await operation.RunAsync()}");
            operations++;
        }
    }

    string kept = JsonSerializer.Serialize(new CallRecord("Exotel", "1") { Direction = CallDirection.Inbound }, AppJson.Default.CallRecord);
    Check.That("a record that was kept", JsonSerializer.Deserialize(kept, AppJson.Default.CallRecord).Direction, CallDirection.Inbound);
    Check.That("the number of operations that were called", operations, int.Parse(arguments["operations"], CultureInfo.InvariantCulture));
});
