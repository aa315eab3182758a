using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Testing.Tests.Faults;

/// <summary>A server that says ten digits, and what a client on a bare socket gets of it.</summary>
public abstract class FaultFixture
{
    private protected TelephonyStubs Server { get; private set; } = null!;

    [SetUp]
    public async Task Start()
    {
        Server = await TelephonyStubs.StartAsync();
        Server.Map("GET", "/a", StubResponse.Text("0123456789") with { StatusMessage = "Fine" });
    }

    [TearDown]
    public async Task Stop() => await Server.DisposeAsync();

    private protected async Task<string> ExchangeAsync(string target = "/a", string? until = null)
    {
        using RawClient client = await RawClient.ConnectAsync(Server.BaseAddress);
        await client.SendGetAsync(target);
        return until is null ? await client.ReadToEndAsync() : await client.ReadUntilAsync(until);
    }
}
