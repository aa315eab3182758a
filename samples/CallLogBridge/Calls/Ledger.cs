using System.Data.Common;
using System.Text.Json;
using Telephony.Sdk.AspNetCore;

namespace Telephony.Sdk.Samples.CallLogBridge.Calls;

/// <summary>What the bridge knows of calls, and what became of each at the CRM: four tables in SQLite or PostgreSQL, whose SQL is the same but for one word.</summary>
internal sealed class Ledger(DbDataSource database, TimeProvider time)
{
    private readonly bool _isSqlite = database is Weasel.Sqlite.SqliteDataSource;

    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        string counter = _isSqlite ? "INTEGER PRIMARY KEY AUTOINCREMENT" : "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY";
        await RunAsync(
            $"""
            CREATE TABLE IF NOT EXISTS bridge_calls (number {counter}, call_key TEXT NOT NULL UNIQUE, changed_at BIGINT NOT NULL, started_at BIGINT NOT NULL, view_json TEXT NOT NULL);
            CREATE TABLE IF NOT EXISTS bridge_pushes (push_key TEXT PRIMARY KEY, call_key TEXT NOT NULL, received_at BIGINT NOT NULL, push_json TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS bridge_pushes_of_call ON bridge_pushes (call_key);
            CREATE TABLE IF NOT EXISTS bridge_crm (call_key TEXT NOT NULL, what TEXT NOT NULL, state TEXT NOT NULL, changed_at BIGINT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (call_key, what));
            CREATE TABLE IF NOT EXISTS bridge_changes (sequence {counter}, call_key TEXT NOT NULL);
            """,
            cancellationToken);
    }

    /// <summary>Keeps a push, and gives all of its call.</summary>
    public async Task<IReadOnlyList<ReceivedPush>> AddAsync(string call, ReceivedPush push, CancellationToken cancellationToken)
    {
        await RunAsync(
            "INSERT INTO bridge_pushes (push_key, call_key, received_at, push_json) VALUES (@key, @call, @at, @json) ON CONFLICT (push_key) DO NOTHING",
            cancellationToken, ("key", push.Key), ("call", call), ("at", push.ReceivedAt.ToUnixTimeMilliseconds()), ("json", JsonSerializer.Serialize(push)));
        return await PushesOfAsync(call, cancellationToken);
    }

    public Task<List<ReceivedPush>> PushesOfAsync(string call, CancellationToken cancellationToken) =>
        ReadAsync("SELECT push_json FROM bridge_pushes WHERE call_key = @call ORDER BY received_at, push_key", row => JsonSerializer.Deserialize<ReceivedPush>(row.GetString(0))!, cancellationToken, ("call", call));

    /// <summary>Writes how the call looks now, and that it changed.</summary>
    public Task ShowAsync(string call, CallView view, CancellationToken cancellationToken) => RunAsync(
        """
        INSERT INTO bridge_calls (call_key, changed_at, started_at, view_json) VALUES (@call, @at, @started, @view)
            ON CONFLICT (call_key) DO UPDATE SET changed_at = @at, started_at = @started, view_json = @view;
        INSERT INTO bridge_changes (call_key) VALUES (@call);
        """,
        cancellationToken, ("call", call), ("at", Now), ("started", (view.StartedAt ?? time.GetUtcNow()).ToUnixTimeMilliseconds()), ("view", JsonSerializer.Serialize(view)));

    /// <summary>
    /// Writes the mark that a request is about to leave, unless there is one. The mark is on the disk before this returns, so that what comes after a crash finds it.
    /// </summary>
    /// <returns>Null where the request may leave now; else how it stands.</returns>
    public async Task<CrmState?> MarkAsync(string call, string what, TimeSpan sendingTakesAtMost, CancellationToken cancellationToken)
    {
        // A request that is known to have done nothing may leave again; all others may not.
        int marked = await RunAsync(
            """
            INSERT INTO bridge_crm (call_key, what, state, changed_at, words) VALUES (@call, @what, 'sending', @at, '')
                ON CONFLICT (call_key, what) DO UPDATE SET state = 'sending', changed_at = @at, words = '' WHERE bridge_crm.state IN ('refused', 'asked')
            """,
            cancellationToken, ("call", call), ("what", what), ("at", Now));
        if (marked > 0)
        {
            return null;
        }

        // A mark without a result, and too old to be under way: the process that made it died, and nobody knows whether the CRM has it.
        await RunAsync(
            "UPDATE bridge_crm SET state = 'unknown', words = @words, changed_at = @at WHERE call_key = @call AND what = @what AND state = 'sending' AND changed_at < @old",
            cancellationToken, ("call", call), ("what", what), ("at", Now), ("old", Now - (long)sendingTakesAtMost.TotalMilliseconds), ("words", "The bridge was stopped while it was sending."));
        return (await CrmOfAsync(call, cancellationToken)).Single(entry => entry.What == what).State;
    }

    public Task SetAsync(string call, string what, CrmState state, string words, CancellationToken cancellationToken) => RunAsync(
        """
        UPDATE bridge_crm SET state = @state, words = @words, changed_at = @at WHERE call_key = @call AND what = @what;
        INSERT INTO bridge_changes (call_key) VALUES (@call);
        """,
        cancellationToken, ("call", call), ("what", what), ("state", NameOf(state)), ("words", words), ("at", Now));

    /// <summary>Says what somebody found out about an unknown one: the CRM has it, or it is to be sent again.</summary>
    /// <returns>Whether it still was unknown.</returns>
    public async Task<bool> DecideAsync(string call, string what, CrmState state, string words, CancellationToken cancellationToken) => await RunAsync(
        "UPDATE bridge_crm SET state = @state, words = @words, changed_at = @at WHERE call_key = @call AND what = @what AND state = 'unknown'",
        cancellationToken, ("call", call), ("what", what), ("state", NameOf(state)), ("words", words), ("at", Now)) > 0;

    public Task<List<CrmEntry>> CrmOfAsync(string call, CancellationToken cancellationToken) =>
        ReadAsync("SELECT what, state, changed_at, words FROM bridge_crm WHERE call_key = @call ORDER BY what", ReadEntry, cancellationToken, ("call", call));

    /// <summary>Lists calls, the latest first.</summary>
    public Task<List<CallLine>> ListAsync(CallFilter filter, CancellationToken cancellationToken) =>
        ReadAsync(
            $"""
            {Lines} WHERE (@state = '' OR COALESCE(m.state, '') = @state) AND (@source = '' OR c.call_key LIKE @source || '/%')
                AND (@search = '' OR LOWER(c.view_json) LIKE '%' || @search || '%')
            ORDER BY c.started_at DESC, c.number DESC LIMIT 200
            """,
            ReadLine, cancellationToken, ("state", filter.State), ("source", filter.Source), ("search", filter.Search.ToLowerInvariant()));

    public async Task<CallLine?> FindAsync(long number, CancellationToken cancellationToken) =>
        (await ReadAsync($"{Lines} WHERE c.number = @number", ReadLine, cancellationToken, ("number", number))).SingleOrDefault();

    /// <summary>The calls of a day, for its figures.</summary>
    public Task<List<CallLine>> DayAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        ReadAsync($"{Lines} WHERE c.started_at >= @from AND c.started_at < @to", ReadLine, cancellationToken, ("from", from.ToUnixTimeMilliseconds()), ("to", to.ToUnixTimeMilliseconds()));

    public async Task<long> LastChangeAsync(CancellationToken cancellationToken) =>
        (await ReadAsync("SELECT COALESCE(MAX(sequence), 0) FROM bridge_changes", row => row.GetInt64(0), cancellationToken)).Single();

    /// <summary>The calls that changed after a sequence, each once, with the sequence of its last change.</summary>
    public Task<List<(long Sequence, CallLine Line)>> ChangedAsync(long after, CancellationToken cancellationToken) =>
        ReadAsync(
            $"""
            SELECT x.sequence, l.* FROM (SELECT call_key, MAX(sequence) AS sequence FROM bridge_changes WHERE sequence > @after GROUP BY call_key) x
                JOIN ({Lines}) l ON l.call_key = x.call_key ORDER BY x.sequence
            """,
            row => (row.GetInt64(0), ReadLine(row, 1)), cancellationToken, ("after", after));

    private const string Lines = "SELECT c.number, c.call_key, c.view_json, COALESCE(m.state, '') AS state, c.started_at FROM bridge_calls c LEFT JOIN bridge_crm m ON m.call_key = c.call_key AND m.what = 'log'";

    private static CallLine ReadLine(DbDataReader row) => ReadLine(row, 0);

    private static CallLine ReadLine(DbDataReader row, int first) =>
        new(row.GetInt64(first), row.GetString(first + 1), JsonSerializer.Deserialize<CallView>(row.GetString(first + 2))!, row.GetString(first + 3));

    private static CrmEntry ReadEntry(DbDataReader row) =>
        new(row.GetString(0), Enum.Parse<CrmState>(row.GetString(1), ignoreCase: true), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)), row.GetString(3));

    private static string NameOf(CrmState state) => state.ToString().ToLowerInvariant();

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task<int> RunAsync(string sql, CancellationToken cancellationToken, params (string Name, object Value)[] values)
    {
        await using DbConnection connection = await database.OpenConnectionAsync(cancellationToken);
        await using DbTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using DbCommand command = Command(connection, sql, values);
        command.Transaction = transaction;
        int rows = await command.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }

    private async Task<List<T>> ReadAsync<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken, params (string Name, object Value)[] values)
    {
        await using DbConnection connection = await database.OpenConnectionAsync(cancellationToken);
        await using DbCommand command = Command(connection, sql, values);
        await using DbDataReader rows = await command.ExecuteReaderAsync(cancellationToken);
        var list = new List<T>();
        while (await rows.ReadAsync(cancellationToken))
        {
            list.Add(read(rows));
        }

        return list;
    }

    private static DbCommand Command(DbConnection connection, string sql, (string Name, object Value)[] values)
    {
        DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // the texts are this class's own; values are parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach ((string name, object value) in values)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
