using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.TestSupport.Contracts;

/// <summary>Starts the stub server of a vendor once for its tests, with the documents' examples only, and makes a client of it.</summary>
/// <typeparam name="TDocument">The vendor's table of calls.</typeparam>
[Category("Contract")]
public abstract class ContractFixture<TDocument>
    where TDocument : VendorDocument, new()
{
    protected static TDocument Document { get; } = new();

    protected TelephonyStubs Stubs { get; private set; } = null!;

    /// <summary>A container with the client, which sends nothing again.</summary>
    protected ServiceProvider Services { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Stubs = await TelephonyStubs.StartAsync(new TelephonyStubsOptions { Vendors = { Document.Stub }, ExamplesOnly = true });
        Services = Document.Open(Stubs.BaseAddress, new ExampleClock(), settings: [("MaxResends", "0")]);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await Services.DisposeAsync();
        await Stubs.DisposeAsync();
    }

    /// <summary>What the first documented call of an operation gives.</summary>
    protected async Task<T> ReplyAsync<T>(string operation) =>
        (T)(await Document.Calls.First(call => call.Operation == operation).SendAsync(Services, CancellationToken.None))!;
}
