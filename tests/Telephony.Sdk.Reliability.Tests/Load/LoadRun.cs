using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>Many callers at a time. Those of one vendor share its client; which of them makes which call is fixed, so that a run can be repeated.</summary>
internal sealed class LoadRun : IAsyncDisposable
{
    public const int Callers = 200;

    private const long FirstId = 7_000_000_000;

    /// <summary>Deadlines that run but strike on no machine, however slow: a call that one ended would be of unknown outcome.</summary>
    private static readonly (string, string)[] s_settings = [("ResendDelay", "00:00:00.001"), ("Timeout", "01:00:00"), ("ConnectTimeout", "01:00:00")];

    private readonly FlakyVendors _vendors;
    private readonly Dictionary<VendorUnderTest, ServiceProvider> _services;
    private long _nextId = FirstId;

    public LoadRun(FlakyVendors vendors)
    {
        _vendors = vendors;
        _services = AllVendors.All.ToDictionary(vendor => vendor, vendor => vendor.Open(vendors.Address, new ExampleClock(), settings: s_settings, configure: client => client.AddHttpMessageHandler(() => new LoadCall.Handler())));
    }

    /// <summary>Makes this many calls, and gives what the client says of each and what the vendor knows of it.</summary>
    public async Task<IReadOnlyList<LoadResult>> CallAsync(int count)
    {
        var results = new LoadResult[count];
        long first = _nextId;
        _nextId += count;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            // Bound to one vendor, so that each client has the same number of callers at all times.
            IReadOnlyList<Call> mine = AllVendors.All[caller % AllVendors.All.Count].Calls;
            for (int index = caller; index < count; index += Callers)
            {
                results[index] = await CallOnceAsync(new LoadCall(mine[index / Callers % mine.Count], first + index));
            }
        })));
        return results;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (ServiceProvider services in _services.Values)
        {
            await services.DisposeAsync();
        }
    }

    private async Task<LoadResult> CallOnceAsync(LoadCall call)
    {
        Exception? thrown = null;
        try
        {
            await call.SendAsync(_services[call.Operation.Vendor]);
        }
        catch (Exception exception)
        {
            thrown = exception;
        }

        Tally tally = _vendors.TallyOf(call.Id);
        return new LoadResult(call, Classify(thrown, call.Operation.IsRead), tally.Arrivals, tally.Taken, thrown);
    }

    private static LoadOutcome Classify(Exception? thrown, bool isRead) => thrown switch
    {
        null => LoadOutcome.Ok,
        TelephonyApiException { Kind: TelephonyErrorKind.RateLimited } => LoadOutcome.RateLimited,
        TelephonyApiException => LoadOutcome.Refused,
        TelephonyProtocolException => LoadOutcome.Unreadable,
        TelephonyTransportException { MayHaveTakenEffect: false } when !isRead => LoadOutcome.NotSent,
        TelephonyTransportException => LoadOutcome.Unknown,
        _ => LoadOutcome.Unaccounted,
    };
}
