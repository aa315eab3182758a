using Npgsql;

namespace Telephony.Sdk.AspNetCore.DurableTests;

/// <summary>The same on a PostgreSQL server of its own, where one is installed.</summary>
[TestFixture]
public sealed class PostgresSinkTests : SinkTests
{
    private static int s_schemas;

    private PostgresServer? _server;
    private string _schema = string.Empty;

    private PostgresServer Server => _server!;

    [OneTimeSetUp]
    public async Task StartServer()
    {
        if (PostgresServer.Missing is { } missing)
        {
            Assert.Ignore(missing);
        }

        _server = await PostgresServer.StartAsync();
    }

    [OneTimeTearDown]
    public void StopServer()
    {
        NpgsqlConnection.ClearAllPools();
        _server?.Dispose();
    }

    [SetUp]
    public void NameSchema() => _schema = $"pushes_{Interlocked.Increment(ref s_schemas)}";

    [Test]
    public async Task A_server_that_is_away_is_answered_with_503_and_the_push_is_taken_when_it_is_back()
    {
        await using SinkApp app = await StartAsync();
        await app.PushAsync("before");
        await app.Handled.WaitForAsync(1);

        await Server.KillAsync();
        int away = await app.PushAsync("away");
        await Server.StartAgainAsync();

        away.Should().Be(503);
        await Eventually.IsAsync(async () => await app.PushAsync("away") == 200, "it is accepted");
        await app.Handled.WaitForAsync(2);
        await NothingIsLeftAsync();
        app.Handled.Calls.Should().BeEquivalentTo("before", "away");
    }

    [Test]
    public async Task Two_instances_share_the_work_and_handle_nothing_twice()
    {
        var handled = new Handled { Before = (_, cancellationToken) => Task.Delay(10, cancellationToken) };
        var others = new Handled { Before = handled.Before };
        await using SinkApp app = await StartAsync(handled: handled);
        await using SinkApp other = await StartAsync(handled: others);
        string[] calls = [.. Enumerable.Range(1, 100).Select(call => $"call-{call}")];

        await Parallel.ForEachAsync(calls, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (call, _) => (await app.PushAsync(call)).Should().Be(200));
        (await other.PushAsync(calls[0])).Should().Be(200);

        await Eventually.IsAsync(() => Task.FromResult(handled.Pushes.Count + others.Pushes.Count >= calls.Length), "all are handled");
        await NothingIsLeftAsync();
        handled.Calls.Concat(others.Calls).Should().BeEquivalentTo(calls);
        TestContext.Out.WriteLine($"{handled.Pushes.Count} and {others.Pushes.Count}");
    }

    private protected override void Configure(WolverineSinkOptions options) => options.Postgres(Server.ConnectionString, _schema);

    private protected override async Task<long> CountLeftAsync()
    {
        await using var connection = new NpgsqlConnection(Server.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        long left = 0;
        foreach (string table in new[] { "wolverine_incoming_envelopes WHERE status <> 'Handled'", "wolverine_outgoing_envelopes", "wolverine_queue_telephony_pushes" })
        {
#pragma warning disable CA2100 // the names are the test's own
            await using var command = new NpgsqlCommand($"SELECT count(*) FROM {_schema}.{table}", connection);
#pragma warning restore CA2100
            left += (long)(await command.ExecuteScalarAsync())!;
        }

        return left;
    }
}
