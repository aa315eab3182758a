using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Telephony.Sdk.AspNetCore.DurableTests.Rig;

/// <summary>
/// Instances are killed (-9) at moments of chance under load, with a fifth of the deliveries failing. What was answered with 200 is handled or a dead letter at the end.
/// A few kills, or as many as <c>TELEPHONY_KILLS</c> says.
/// </summary>
[Category("Load")]
public sealed class KillTests
{
    private const int Clients = 8;
    private const int Parallelism = 4;

    private static readonly int s_kills = int.Parse(Environment.GetEnvironmentVariable("TELEPHONY_KILLS") ?? "2", CultureInfo.InvariantCulture);

    private string _folder = string.Empty;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("rig-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task On_SQLite_no_push_that_was_accepted_is_lost()
    {
        using var instance = new RigInstance(_folder, ["sqlite", Path.Combine(_folder, "pushes.db")]);

        await RunAsync("SQLite", [instance]);
    }

    [Test]
    public async Task On_PostgreSQL_no_push_that_one_of_two_instances_accepted_is_lost()
    {
        if (PostgresServer.Missing is { } missing)
        {
            Assert.Ignore(missing);
        }

        using PostgresServer server = await PostgresServer.StartAsync();
        using var one = new RigInstance(_folder, ["postgres", server.ConnectionString, "rig"]);
        using var other = new RigInstance(_folder, ["postgres", server.ConnectionString, "rig"]);

        await RunAsync("PostgreSQL, two instances", [one, other]);
    }

    private async Task RunAsync(string store, RigInstance[] instances)
    {
        var took = Stopwatch.StartNew();
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        foreach (RigInstance instance in instances)
        {
            instance.Start();
            await instance.IsUpAsync(http);
        }

        var accepted = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        using var enough = new CancellationTokenSource();
        Task[] clients = [.. Enumerable.Range(0, Clients).Select(client => Task.Run(() => PushAsync(http, instances[client % instances.Length].Address, client, accepted, enough.Token)))];
        for (int kill = 0; kill < s_kills; kill++)
        {
            await Task.Delay(Random.Shared.Next(200, 1500));
            RigInstance instance = instances[kill % instances.Length];
            instance.Kill();
            instance.Start();
            await instance.IsUpAsync(http);
        }

        await enough.CancelAsync();
        await Task.WhenAll(clients);

        RigDead[] dead = [];
        string[] handled = [];
        await Eventually.IsAsync(
            async () =>
            {
                dead = await instances[0].DeadAsync(http);
                handled = await ReadHandledAsync();
                return !accepted.Keys.Except(handled).Except(dead.Select(letter => letter.Call)).Any();
            },
            "what was accepted is handled, or a dead letter",
            TimeSpan.FromMinutes(3));
        int twice = handled.Length - handled.Distinct(StringComparer.Ordinal).Count();

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {store} | {s_kills} | {accepted.Count} | {accepted.Keys.Except(handled).Except(dead.Select(letter => letter.Call)).Count()} | {twice} | {dead.Length} | {took.Elapsed.TotalSeconds:0} |"));
        foreach (IGrouping<string, RigDead> reason in dead.GroupBy(letter => letter.Reason, StringComparer.Ordinal))
        {
            TestContext.Out.WriteLine($"dead: {reason.Count()} for {reason.Key}");
        }

        accepted.Count.Should().BeGreaterThan(s_kills, "there is load");
        twice.Should().BeLessThanOrEqualTo(s_kills * Parallelism, "no more than what was in hand when it was killed");
    }

    private static async Task PushAsync(HttpClient http, string address, int client, ConcurrentDictionary<string, bool> accepted, CancellationToken enough)
    {
        for (int number = 0; !enough.IsCancellationRequested; number++)
        {
            string call = $"call-{client}-{number}";
            // Every tenth comes again, as vendors do.
            for (int time = 0; time < (number % 10 == 0 ? 2 : 1); time++)
            {
                try
                {
                    using var form = new FormUrlEncodedContent([new("CallSid", call), new("EventType", "terminal"), new("Status", "completed")]);
                    using HttpResponseMessage answer = await http.PostAsync(new Uri($"{address}/hooks/exotel/{SinkApp.Secret}"), form, CancellationToken.None);
                    if (answer.IsSuccessStatusCode)
                    {
                        accepted[call] = true;
                    }
                }
                catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
                {
                    // It is down: nobody knows whether it was accepted.
                    await Task.Delay(20, CancellationToken.None);
                }
            }
        }
    }

    private async Task<string[]> ReadHandledAsync()
    {
        var calls = new List<string>();
        foreach (string path in Directory.GetFiles(_folder, "handled-*"))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            calls.AddRange((await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        return [.. calls];
    }
}
