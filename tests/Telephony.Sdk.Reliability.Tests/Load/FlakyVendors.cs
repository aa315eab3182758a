using System.Collections.Concurrent;
using System.Collections.Immutable;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>All vendors on one server, which keeps a tally of each call and goes wrong as the dice say.</summary>
internal sealed class FlakyVendors : IAsyncDisposable
{
    private readonly ConcurrentDictionary<long, Tally> _tallies = new();
    private readonly TelephonyStubs _server;
    private readonly Dice _dice;

    private FlakyVendors(TelephonyStubs server, IReadOnlyList<DocumentedReply> documented, ulong seed, ImmutableArray<Trouble> troubles)
    {
        _server = server;
        _dice = new Dice(seed, troubles);
        ReadsEveryRequest = troubles == Trouble.AfterTheRequest;
        Dictionary<Call, StubResponse> replies = documented.ToDictionary(one => one.Call, one => one.Reply);
        foreach (string path in documented.Select(one => one.Path).Distinct())
        {
            server.Map("ANY", path, request => Answer(LoadCall.Of(request), replies));
        }
    }

    public Uri Address => _server.BaseAddress;

    /// <summary>Whether nothing goes wrong before a request was read, so that what was sent has arrived.</summary>
    public bool ReadsEveryRequest { get; }

    /// <summary>How many requests arrived, by the server's own journal.</summary>
    public int Arrivals => _server.Journal.Count();

    public static async Task<FlakyVendors> StartAsync(ulong seed, ImmutableArray<Trouble> troubles) =>
        new(await TelephonyStubs.StartAsync(), await DocumentedReply.RecordAsync(), seed, troubles);

    public Tally TallyOf(long id) => _tallies.GetValueOrDefault(id) ?? new Tally();

    public void Forget()
    {
        _tallies.Clear();
        _server.Journal.Clear();
        _server.Server.ResetLogEntries();
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    /// <summary>The attempts of one call come one after the other.</summary>
    private StubResponse Answer(LoadCall call, Dictionary<Call, StubResponse> replies)
    {
        Tally tally = _tallies.GetOrAdd(call.Id, _ => new Tally());
        Trouble? trouble = _dice.Roll(call.Id, ++tally.Arrivals);
        tally.NotTaken += trouble == Trouble.TooManyRequests ? 1 : 0;
        StubResponse reply = replies[call.Operation];
        return trouble is null ? reply : trouble.Spoil(_server, reply);
    }
}
