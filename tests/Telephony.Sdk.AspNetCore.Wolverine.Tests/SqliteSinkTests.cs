using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Telephony.Sdk.AspNetCore.DurableTests;

[TestFixture]
public sealed class SqliteSinkTests : SinkTests
{
    private string _folder = string.Empty;

    private string File => Path.Combine(_folder, "pushes.db");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("pushes-").FullName;

    [TearDown]
    public void DeleteFolder()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task A_file_that_another_holds_is_answered_with_503_and_the_push_is_taken_when_it_comes_again()
    {
        await using SinkApp app = await StartAsync(timeout: TimeSpan.FromSeconds(1));
        await app.PushAsync("before");
        using (SqliteConnection other = Open())
        {
            using SqliteTransaction holding = other.BeginTransaction();

            (await app.PushAsync("locked")).Should().Be(503);
        }

        await Eventually.IsAsync(async () => await app.PushAsync("locked") == 200, "it is accepted");
        await app.Handled.WaitForAsync(2);
        await NothingIsLeftAsync();
        app.Handled.Calls.Should().BeEquivalentTo("before", "locked");
    }

    [Test]
    public async Task A_full_disk_is_answered_with_503_and_the_push_is_taken_when_there_is_room()
    {
        var sqlite = new TestSqlite();
        await using SinkApp app = await StartAsync(options => options.OpenSqlite = sqlite.Open);
        sqlite.IsFull = true;
        var accepted = new List<string>();
        int answer;
        string call;
        do
        {
            call = $"call-{accepted.Count}-{new string('x', 4000)}";
            answer = await app.PushAsync(call);
            if (answer == 200)
            {
                accepted.Add(call);
            }
        }
        while (answer == 200 && accepted.Count < 200);
        answer.Should().Be(503);

        sqlite.IsFull = false;
        (await app.PushAsync(call)).Should().Be(200);

        await app.Handled.WaitForAsync(accepted.Count + 1);
        await NothingIsLeftAsync();
        app.Handled.Calls.Should().BeEquivalentTo([.. accepted, call]);
    }

    [Test]
    public async Task A_push_is_written_to_the_disk_before_the_answer()
    {
        var sqlite = new TestSqlite();
        await using SinkApp app = await StartAsync(options => options.OpenSqlite = sqlite.Open);

        await app.PushAsync("call");

        sqlite.Synchronous.Should().NotBeEmpty().And.OnlyContain(mode => mode == "2", "that is FULL: the log is flushed with each transaction");
        using SqliteConnection other = Open();
        TestSqlite.Ask(other, "PRAGMA journal_mode").Should().Be("wal");
    }

    [Test]
    public void Where_pushes_are_kept_is_said_once()
    {
        Starting(_ => { }).Should().Throw<InvalidOperationException>().WithMessage("*options.Sqlite*options.Postgres*");
        Starting(options => options.Sqlite(File).Postgres("Host=127.0.0.1")).Should().Throw<InvalidOperationException>().WithMessage("*in one place*");
        Starting(options => options.Sqlite(File).Parallelism = 0).Should().Throw<InvalidOperationException>().WithMessage("*Parallelism*");
        Starting(options => options.Postgres("Host=db;Pasword=test-token-0123456789")).Should().Throw<ArgumentException>().Which.ToString().Should().NotContain("test-token");
        Starting(options => options.Postgres("Host=127.0.0.1", "Pushes")).Should().Throw<ArgumentException>().WithMessage("*lower-case*");
    }

    [Test]
    public void One_Wolverine_is_in_a_process()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddTelephonyPushes().UseWolverineSink<TestHandler>(options => options.Sqlite(File));

        builder.Services.AddTelephonyPushes().Invoking(pushes => pushes.UseWolverineSink<TestHandler>(options => options.Sqlite(File)))
            .Should().Throw<InvalidOperationException>().WithMessage("Wolverine is registered already*");
    }

    private static Action Starting(Action<WolverineSinkOptions> configure) => () => new ServiceCollection().AddTelephonyPushes().UseWolverineSink<TestHandler>(configure);

    private protected override void Configure(WolverineSinkOptions options) => options.Sqlite(File);

    private protected override Task<long> CountLeftAsync()
    {
        using SqliteConnection connection = Open();
        return Task.FromResult(long.Parse(TestSqlite.Ask(connection, "SELECT count(*) FROM wolverine_incoming_envelopes WHERE status <> 'Handled'")!, System.Globalization.CultureInfo.InvariantCulture));
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
