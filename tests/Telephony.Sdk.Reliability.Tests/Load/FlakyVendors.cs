using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Telephony.Sdk.TestSupport.Stubs;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>All vendors on one server, which keeps a tally of each call and goes wrong as the dice say.</summary>
internal sealed class FlakyVendors : IAsyncDisposable
{
    private readonly ConcurrentDictionary<long, Tally> _tallies = new();
    private readonly TelephonyStubs _server;
    private readonly Dice _dice;

    private FlakyVendors(TelephonyStubs server, ulong seed, ImmutableArray<Trouble> troubles)
    {
        _server = server;
        _dice = new Dice(seed, troubles);
        ReadsEveryRequest = troubles == Trouble.AfterTheRequest;
        foreach (IGrouping<string, LoadOperation> path in LoadOperation.All.GroupBy(PathOf))
        {
            (string Marker, StubResponse Reply)[] replies = [.. path.Select(operation => (operation.Marker, StubResponse.Text(operation.Reply, contentType: "text/html; charset=UTF-8")))];
            server.Map("ANY", path.Key, request => Answer(request, Array.Find(replies, reply => request.Target.Contains(reply.Marker, StringComparison.Ordinal)).Reply));
        }
    }

    public Uri Address => _server.BaseAddress;

    /// <summary>Whether nothing goes wrong before a request was read, so that what was sent has arrived.</summary>
    public bool ReadsEveryRequest { get; }

    /// <summary>How many requests arrived, by the server's own journal.</summary>
    public int Arrivals => _server.Journal.Count();

    public static async Task<FlakyVendors> StartAsync(ulong seed, ImmutableArray<Trouble> troubles) =>
        new(await TelephonyStubs.StartAsync(), seed, troubles);

    public Tally TallyOf(long id) => _tallies.GetValueOrDefault(id) ?? new Tally();

    public void Forget()
    {
        _tallies.Clear();
        _server.Journal.Clear();
        _server.Server.ResetLogEntries();
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private static string PathOf(LoadOperation operation) => operation.Marker.StartsWith('/') ? operation.Marker : "/dialer/elision_api.php";

    /// <summary>The attempts of one call come one after the other.</summary>
    private StubResponse Answer(StubRequest request, StubResponse reply)
    {
        long id = IdIn(request.Target) ?? IdIn(request.Text) ?? throw new InvalidOperationException("The request carries no id.");
        Tally tally = _tallies.GetOrAdd(id, _ => new Tally());
        Trouble? trouble = _dice.Roll(id, ++tally.Arrivals);
        tally.NotTaken += trouble == Trouble.TooManyRequests ? 1 : 0;
        return trouble is null ? reply : trouble.Spoil(_server, reply);
    }

    /// <summary>The first number of ten digits that begins with a 7.</summary>
    private static long? IdIn(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            if (i - start == 10 && text[start] == '7')
            {
                return long.Parse(text.AsSpan(start, 10), NumberStyles.None, CultureInfo.InvariantCulture);
            }

            start = i + 1;
        }

        return null;
    }
}
