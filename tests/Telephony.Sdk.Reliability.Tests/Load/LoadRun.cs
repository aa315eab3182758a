using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
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
        _services = AllVendors.All.ToDictionary(vendor => vendor, vendor => vendor.Open(vendors.Address, TimeProvider.System, settings: s_settings));
    }

    /// <summary>Makes this many calls, and gives what the client says of each and what the vendor knows of it.</summary>
    public async Task<IReadOnlyList<LoadResult>> CallAsync(int count)
    {
        var results = new LoadResult[count];
        long first = _nextId;
        _nextId += count;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            LoadOperation[] mine = OperationsOf(caller);
            for (int index = caller; index < count; index += Callers)
            {
                results[index] = await CallOnceAsync(mine[index / Callers % mine.Length], first + index);
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

    /// <summary>Bound to one vendor, so that each client has the same number of callers at all times.</summary>
    private static LoadOperation[] OperationsOf(int caller)
    {
        VendorUnderTest vendor = AllVendors.All[caller % AllVendors.All.Count];
        return [.. LoadOperation.All.Where(operation => operation.Vendor == vendor)];
    }

    private async Task<LoadResult> CallOnceAsync(LoadOperation operation, long id)
    {
        Exception? thrown = null;
        try
        {
            await operation.SendAsync(_services[operation.Vendor], id.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception exception)
        {
            thrown = exception;
        }

        Tally tally = _vendors.TallyOf(id);
        return new LoadResult(operation, id, Classify(thrown), tally.Arrivals, tally.Taken, thrown);
    }

    private static LoadOutcome Classify(Exception? thrown) => thrown switch
    {
        null => LoadOutcome.Ok,
        TelephonyApiException { Kind: TelephonyErrorKind.RateLimited } => LoadOutcome.RateLimited,
        TelephonyApiException => LoadOutcome.Refused,
        TelephonyProtocolException => LoadOutcome.Unreadable,
        TelephonyTransportException { MayHaveReachedVendor: false } => LoadOutcome.NotSent,
        TelephonyTransportException => LoadOutcome.Unknown,
        _ => LoadOutcome.Unaccounted,
    };
}
