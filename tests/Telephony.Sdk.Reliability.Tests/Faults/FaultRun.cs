using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Faults;

/// <summary>Calls one operation while one thing goes wrong, with the options' defaults, on a clock that moves when the client waits.</summary>
internal static class FaultRun
{
    /// <summary>For a client that is stuck; no outcome depends on it.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    /// <summary>Long enough for the head of a reply to be read; no outcome depends on it.</summary>
    private static readonly TimeSpan s_readingTime = TimeSpan.FromMilliseconds(20);

    /// <summary>The one time that runs by the machine's clock: on no machine, however slow, does it strike before what is tried.</summary>
    private static readonly (string, string) s_connecting = ("ConnectTimeout", "01:00:00");

    public static async Task<FaultOutcome> RunAsync(FaultyVendor faulty, Fault fault, Call call)
    {
        var clock = new ManualTimeProvider(ExampleClock.Start);
        faulty.Recover();
        await using ServiceProvider services = faulty.Vendor.Open(fault.Address(faulty), clock, settings: [s_connecting, .. fault.Settings]);
        if (fault.NeedsWarmConnection)
        {
            await call.SendAsync(services, CancellationToken.None);
            faulty.Recover();
        }

        fault.Arm(faulty);
        int before = clock.Started.Count;
        Exception? thrown = await PumpAsync(call.SendAsync(services, CancellationToken.None), faulty, fault, clock);
        return new FaultOutcome(
            call,
            fault,
            faulty.Arrivals,
            faulty.Server.Journal.Requests.Count(request => request.Mapping is not null),
            faulty.Elsewhere.Journal.ConnectionCount,
            thrown,
            clock.GetUtcNow() - ExampleClock.Start,
            faulty.Server.Journal.Requests.Any(request => request.Body.Length > 0),
            [.. clock.Started.Skip(before)]);
    }

    /// <summary>Beside the deadline a second timer runs only while the client waits to send again.</summary>
    private static async Task<Exception?> PumpAsync(Task sending, FaultyVendor faulty, Fault fault, ManualTimeProvider clock)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (!sending.IsCompleted)
        {
            patience.Token.ThrowIfCancellationRequested();
            if (clock.Running > 1)
            {
                clock.AdvanceToNextTimer();
            }
            else if (fault.Hangs && faulty.Arrivals > 0)
            {
                await Task.Delay(s_readingTime, CancellationToken.None);
                clock.AdvanceToNextTimer();
            }

            await Task.WhenAny(sending, Task.Delay(1, CancellationToken.None));
        }

        return sending.IsCompletedSuccessfully ? null : sending.Exception?.InnerException ?? new OperationCanceledException("The task was cancelled.");
    }
}
