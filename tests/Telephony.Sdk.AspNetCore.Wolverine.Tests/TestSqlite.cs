using System.Collections.Concurrent;
using System.Data.Common;
using Weasel.Sqlite;

namespace Telephony.Sdk.AspNetCore.DurableTests;

/// <summary>Opens the file as the sink has it, looks how, and may take all room from it.</summary>
internal sealed class TestSqlite
{
    private volatile bool _isFull;

    /// <summary>Whether the file may not grow.</summary>
    public bool IsFull
    {
        get => _isFull;
        set => _isFull = value;
    }

    /// <summary>What SQLite says of <c>PRAGMA synchronous</c> on each connection.</summary>
    public ConcurrentBag<string> Synchronous { get; } = [];

    public DbDataSource Open(string connectionString, SqlitePragmaSettings pragmas) => new Source(this, connectionString, pragmas);

    public static string? Ask(DbConnection connection, string question)
    {
        using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // the question is the test's own
        command.CommandText = question;
#pragma warning restore CA2100
        return command.ExecuteScalar()?.ToString();
    }

    private DbConnection Look(DbConnection connection)
    {
        Synchronous.Add(Ask(connection, "PRAGMA synchronous")!);
        // Less than it has: then SQLite takes what it has.
        Ask(connection, $"PRAGMA max_page_count = {(IsFull ? 1 : int.MaxValue - 1)}");
        return connection;
    }

    private sealed class Source(TestSqlite test, string connectionString, SqlitePragmaSettings pragmas) : SqliteDataSource(connectionString, pragmas)
    {
        protected override async ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default) => test.Look(await base.OpenDbConnectionAsync(cancellationToken));

        protected override DbConnection OpenDbConnection() => test.Look(base.OpenDbConnection());
    }
}
