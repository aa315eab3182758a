using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Faults;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Unique credentials, every operation, every way in which a reply can repeat them and in which a call can fail: they come out nowhere.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class CanaryTests
{
    private static readonly (string Key, string Value)[] s_once = [("MaxResends", "0")];

    private static IEnumerable<CanaryVendor> Vendors => CanaryVendor.FromSeed(CanarySeed.Value);

    [OneTimeSetUp]
    public static void PrintSeed() => CanarySeed.Print();

    [TestCaseSource(nameof(Vendors))]
    public async Task They_are_in_nothing_that_comes_of_a_reply_that_repeats_them(object one)
    {
        var vendor = (CanaryVendor)one;
        using Sinks sinks = new();
        vendor.Sinks = sinks;
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        await using ServiceProvider services = vendor.Open(server.BaseAddress, new ManualTimeProvider(ExampleClock.Start), settings: s_once);

        foreach ((int turn, Call call) in vendor.Calls.Index())
        {
            await CallAsync(call, services, sinks);
            StubResponse? reply = null;
            server.Map("ANY", server.Journal.Requests[^1].Path, _ => reply!);
            IEnumerable<StubResponse> replies = EchoedReplies.Of(vendor.Of(call), turn);
            foreach (StubResponse next in turn == 0 ? replies.Concat(EchoedReplies.InEveryForm(vendor.Of(call))) : replies)
            {
                reply = next;
                object? result = await CallAsync(call, services, sinks);
                if (vendor.HidesEchoes(call))
                {
                    sinks.AddPrinted($"result of {call}", result);
                }
            }

            server.Journal.Clear();
        }

        Should_have_seen_much_and_no_canary(sinks, vendor);
    }

    [TestCaseSource(nameof(Vendors))]
    public async Task They_are_in_nothing_that_comes_of_a_documented_reply(object one)
    {
        var vendor = (CanaryVendor)one;
        using Sinks sinks = new();
        vendor.Sinks = sinks;
        await using TelephonyStubs server = await TelephonyStubs.StartAsync();
        await using ServiceProvider services = vendor.Open(server.BaseAddress, new ManualTimeProvider(ExampleClock.Start), settings: s_once);

        foreach (Call call in vendor.Calls)
        {
            foreach (StubResponse reply in DocumentedReplies.Of(vendor, call.Operation))
            {
                Guid mapping = server.MapAll(reply);
                object? result = await CallAsync(call, services, sinks);
                server.Server.DeleteMapping(mapping);
                sinks.AddPrinted($"result of {call}", result);
            }
        }

        sinks.Count("success").Should().BePositive("successes are documented for each vendor");
        Should_have_seen_much_and_no_canary(sinks, vendor);
    }

    [TestCaseSource(nameof(Vendors))]
    public async Task They_are_in_nothing_that_comes_of_a_fault(object one)
    {
        var vendor = (CanaryVendor)one;
        using Sinks sinks = new();
        vendor.Sinks = sinks;
        await using FaultyVendor faulty = await FaultyVendor.StartAsync(vendor);

        foreach (Fault fault in AllFaults.Faults)
        {
            foreach (Call call in vendor.Calls)
            {
                FaultOutcome outcome = await FaultRun.RunAsync(faulty, fault, fault.NeedsWarmConnection ? call.OnceRefused() : call);
                sinks.AddThrown($"of {call}, {fault}", outcome.Thrown);
            }
        }

        sinks.Count("log Telephony.Sdk").Should().BePositive("some are sent again");
        Should_have_seen_much_and_no_canary(sinks, vendor);
    }

    /// <summary>Calls, and keeps what is thrown.</summary>
    private static async Task<object?> CallAsync(Call call, IServiceProvider services, Sinks sinks)
    {
        try
        {
            object? result = await call.SendAsync(services, CancellationToken.None);
            sinks.Add("success", call.ToString());
            return result;
        }
        catch (TelephonyException exception)
        {
            sinks.AddThrown($"of {call}", exception);
            return null;
        }
    }

    private static void Should_have_seen_much_and_no_canary(Sinks sinks, CanaryVendor vendor)
    {
        foreach (string where in new[] { "exception", "span Telephony.Sdk", "measurement Telephony.Sdk", "measurement System.Net.Http", "event System.Net.Http" })
        {
            sinks.Count(where).Should().BePositive(where);
        }

        sinks.Count("log System.Net.Http.HttpClient").Should().Be(0, "HttpClientFactory has no part in it");
        sinks.Find(vendor.All).Should().BeEmpty();
    }
}
