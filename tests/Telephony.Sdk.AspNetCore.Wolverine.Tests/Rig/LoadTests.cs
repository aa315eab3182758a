using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Telephony.Sdk.AspNetCore.DurableTests.Rig;

/// <summary>How many pushes are answered in a second by 16 clients: 500 of them, or as many as <c>TELEPHONY_PUSHES</c> says. The figures are printed; no test holds them.</summary>
[Category("Load")]
public sealed class LoadTests
{
    private static readonly int s_pushes = int.Parse(Environment.GetEnvironmentVariable("TELEPHONY_PUSHES") ?? "500", CultureInfo.InvariantCulture);

    [Test]
    public async Task SQLite_takes_them_all()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("load-");
        try
        {
            await RunAsync("SQLite", options => options.Sqlite(Path.Combine(folder.FullName, "pushes.db")));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public async Task PostgreSQL_takes_them_all()
    {
        if (PostgresServer.Missing is { } missing)
        {
            Assert.Ignore(missing);
        }

        using PostgresServer server = await PostgresServer.StartAsync();
        await RunAsync("PostgreSQL", options => options.Postgres(server.ConnectionString));
        NpgsqlConnection.ClearAllPools();
    }

    private static async Task RunAsync(string store, Action<WolverineSinkOptions> configure)
    {
        await using SinkApp app = await SinkApp.StartAsync(configure);
        using var http = new HttpClient();
        await SendAsync(http, app, "first");
        var times = new ConcurrentBag<double>();
        var took = Stopwatch.StartNew();

        await Parallel.ForEachAsync(Enumerable.Range(0, s_pushes), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) =>
        {
            long began = Stopwatch.GetTimestamp();
            (await SendAsync(http, app, $"call-{number}")).Should().Be(200);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        });

        double seconds = took.Elapsed.TotalSeconds;
        await Eventually.IsAsync(() => Task.FromResult(app.Handled.Pushes.Count >= s_pushes + 1), "all are handled", TimeSpan.FromMinutes(5));
        app.Handled.Calls.Distinct(StringComparer.Ordinal).Count().Should().Be(app.Handled.Pushes.Count).And.Be(s_pushes + 1);
        double[] sorted = [.. times.Order()];
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {store} | {s_pushes} | {s_pushes / seconds:0} | {sorted[sorted.Length / 2]:0.0} | {sorted[sorted.Length * 99 / 100]:0.0} | {s_pushes / took.Elapsed.TotalSeconds:0} |"));
    }

    private static async Task<int> SendAsync(HttpClient http, SinkApp app, string call)
    {
        using var form = new FormUrlEncodedContent([new("CallSid", call), new("EventType", "terminal"), new("Status", "completed")]);
        using HttpResponseMessage answer = await http.PostAsync(app.Address, form);
        return (int)answer.StatusCode;
    }
}
