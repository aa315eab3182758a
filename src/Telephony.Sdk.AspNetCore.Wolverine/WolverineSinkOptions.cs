using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Weasel.Sqlite;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Where pushes are kept until they are handled, and how often handling is tried.</summary>
public sealed class WolverineSinkOptions
{
    /// <summary>How long to wait before a push is handled again whose handler threw: one wait after the other, then it is a dead letter.</summary>
    /// <value>1 and 10 seconds, 1 and 10 minutes, 1 hour.</value>
    public IList<TimeSpan> RetryAfter { get; } = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)];

    /// <summary>How many pushes are handled at a time, in each instance of the application. With more than one, the end of a call may be handled before its start.</summary>
    /// <value>4.</value>
    public int Parallelism { get; set; } = 4;

    /// <summary>How long the key of a push that was handled is remembered, so that it is not handled when it comes again.</summary>
    /// <value>30 days.</value>
    public TimeSpan RememberFor { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long a dead letter is kept.</summary>
    /// <value>Null: until you discard it.</value>
    public TimeSpan? KeepDeadLettersFor { get; set; }

    /// <summary>How long a stop of the application waits for handlers that are at work. What is not finished then is handled after the next start, or by another instance.</summary>
    /// <value>15 seconds, within the 30 that a host gives all services.</value>
    public TimeSpan StopWithin { get; set; } = TimeSpan.FromSeconds(15);

    internal string? SqliteConnectionString { get; private set; }

    /// <summary>For tests, which look how the file is opened and take the room from it.</summary>
    internal Func<string, SqlitePragmaSettings, DbDataSource> OpenSqlite { get; set; } = static (connectionString, pragmas) => new SqliteDataSource(connectionString, pragmas);

    internal string? PostgresConnectionString { get; private set; }

    internal string Schema { get; private set; } = string.Empty;

    /// <summary>Keeps pushes in a SQLite file: for one instance of the application.</summary>
    /// <param name="path">The file, which is made where there is none, on a local disk. Two more stand beside it while it is in use.</param>
    /// <returns>These options.</returns>
    public WolverineSinkOptions Sqlite(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        // A lock that another program holds is waited for less long than an answer may take (PushOptions.Timeout).
        SqliteConnectionString = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), DefaultTimeout = 4 }.ToString();
        return this;
    }

    /// <summary>Keeps pushes in PostgreSQL: for one or more instances of the application, which share the work; when one dies, another takes over what it had.</summary>
    /// <param name="connectionString">The connection string of Npgsql. Its user may make tables: in the schema, and the schema itself where there is none.</param>
    /// <param name="schema">The schema for the tables: lower-case letters, digits and _.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentException">That is no connection string, or no name of a schema.</exception>
    public WolverineSinkOptions Postgres(string connectionString, string schema = "telephony_pushes")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        ArgumentException.ThrowIfNullOrWhiteSpace(schema);
        if (!schema.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_') || char.IsAsciiDigit(schema[0]))
        {
            throw new ArgumentException($"'{schema}' is no name of a schema: use lower-case letters, digits and _, and no digit at the beginning.", nameof(schema));
        }

        if (!IsConnectionString(connectionString))
        {
            throw new ArgumentException("That is no connection string of PostgreSQL, such as \"Host=db;Database=pushes;Username=app;Password=…\".", nameof(connectionString));
        }

        PostgresConnectionString = connectionString;
        Schema = schema;
        return this;
    }

    internal void Check()
    {
        if ((SqliteConnectionString is null) == (PostgresConnectionString is null))
        {
            throw new InvalidOperationException("Say where pushes are kept, in one place: options.Sqlite(\"pushes.db\"), or options.Postgres(connectionString).");
        }

        if (Parallelism < 1 || RememberFor <= TimeSpan.Zero || KeepDeadLettersFor <= TimeSpan.Zero || StopWithin <= TimeSpan.Zero || RetryAfter.Any(wait => wait < TimeSpan.Zero))
        {
            throw new InvalidOperationException($"{nameof(Parallelism)} must be at least 1, {nameof(RememberFor)}, {nameof(KeepDeadLettersFor)} and {nameof(StopWithin)} longer than zero, and no wait of {nameof(RetryAfter)} negative.");
        }
    }

    // What the parser throws may hold the password, so it goes no further.
    private static bool IsConnectionString(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 };
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
