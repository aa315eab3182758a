using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Handlers;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>What handlers of others around our clients write by themselves: the logs and measurements of resilience, the spans of a handler that owns the connections.</summary>
public sealed class SurroundedTests
{
    private static IEnumerable<CanaryVendor> Vendors => CanaryVendor.FromSeed(CanarySeed.Value);

    private static IEnumerable<Surrounding> Around => Surroundings.All;

    [OneTimeSetUp]
    public static void PrintSeed() => CanarySeed.Print();

    [Test]
    public async Task It_holds_no_secret([ValueSource(nameof(Vendors))] object one, [ValueSource(nameof(Around))] object around)
    {
        (var vendor, var surrounding) = ((CanaryVendor)one, (Surrounding)around);
        using Sinks sinks = new();
        vendor.Sinks = sinks;
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        await using ServiceProvider services = vendor.Open(
            server.BaseAddress, new ExampleClock(), settings: [("ResendDelay", "00:00:00.001")], prepare: surrounding.Before, configure: surrounding.Around);
        foreach (Call call in vendor.Calls)
        {
            foreach (StubFault fault in new[] { StubFault.None, StubFault.Reset })
            {
                server.Faults.FailNextRequests(fault, count: 100);
                if (await ThrownAsync(call, services) is { } thrown)
                {
                    sinks.AddThrown($"of {call}", thrown);
                }

                server.Faults.Clear();
            }
        }

        sinks.Count("log System.Net.Http.HttpClient").Should().Be(0);
        sinks.Find(vendor.All).Should().BeEmpty();
    }

    /// <summary>Null for a delete that was sent twice and found nothing the second time: it may have been the first that did it.</summary>
    private static async Task<TelephonyException?> ThrownAsync(Call call, IServiceProvider services)
    {
        try
        {
            await call.SendAsync(services, CancellationToken.None);
        }
        catch (TelephonyException exception)
        {
            return exception;
        }

        call.Operation.Should().Contain("Delete");
        return null;
    }
}
