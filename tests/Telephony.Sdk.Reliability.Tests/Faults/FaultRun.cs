using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Reliability.Tests.Doors;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Faults;

/// <summary>Calls one operation while one thing goes wrong, with the options' defaults, on a clock that moves when the client waits.</summary>
internal static class FaultRun
{
    /// <summary>For a client that is stuck; no outcome depends on it.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Long enough for the head of a reply to be read; no outcome depends on it.</summary>
    private static readonly TimeSpan s_readingTime = TimeSpan.FromMilliseconds(20);

    public static async Task<FaultOutcome> RunAsync(FaultyVendor vendor, Fault fault, Call call)
    {
        var clock = new ManualTimeProvider(DoorTests.BeforeTheExamples);
        vendor.Recover();
        await using ServiceProvider services = vendor.Door.Open(fault.Address(vendor), clock, settings: fault.Settings);
        if (fault.NeedsWarmConnection)
        {
            await call.SendAsync(services, CancellationToken.None);
            vendor.Recover();
        }

        fault.Arm(vendor);
        int before = clock.Started.Count;
        Exception? thrown = await PumpAsync(call.SendAsync(services, CancellationToken.None), vendor, fault, clock);
        return new FaultOutcome(
            call,
            fault,
            vendor.Arrivals,
            vendor.Elsewhere.Journal.ConnectionCount,
            thrown,
            clock.GetUtcNow() - DoorTests.BeforeTheExamples,
            vendor.Server.Journal.Requests.Any(request => request.Body.Length > 0),
            [.. clock.Started.Skip(before)]);
    }

    /// <summary>Beside the deadline a second timer runs only while the client waits to send again.</summary>
    private static async Task<Exception?> PumpAsync(Task sending, FaultyVendor vendor, Fault fault, ManualTimeProvider clock)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (!sending.IsCompleted)
        {
            patience.Token.ThrowIfCancellationRequested();
            if (clock.Running > 1)
            {
                clock.AdvanceToNextTimer();
            }
            else if (fault.Hangs && vendor.Arrivals > 0)
            {
                await Task.Delay(s_readingTime, CancellationToken.None);
                clock.AdvanceToNextTimer();
            }

            await Task.WhenAny(sending, Task.Delay(1, CancellationToken.None));
        }

        return sending.IsCompletedSuccessfully ? null : sending.Exception?.InnerException ?? new OperationCanceledException("The task was cancelled.");
    }
}
