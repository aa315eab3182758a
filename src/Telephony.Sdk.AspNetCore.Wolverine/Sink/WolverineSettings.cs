using JasperFx;
using JasperFx.CodeGeneration;
using Microsoft.Extensions.Logging;
using Weasel.Sqlite;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Postgresql;
using Wolverine.Sqlite;

namespace Telephony.Sdk.AspNetCore.Sink;

/// <summary>Every setting that Wolverine needs to lose no push, in one place.</summary>
internal static class WolverineSettings
{
    /// <summary>The queue, and how a push is named in the database: they stay when types are renamed.</summary>
    private const string Queue = "telephony-pushes";

    private const string Message = "telephony-push";

    public static void Apply(WolverineOptions wolverine, WolverineSinkOptions options)
    {
        wolverine.ServiceName = Queue;
        wolverine.ApplicationAssembly = typeof(WolverineSettings).Assembly;
        wolverine.Discovery.DisableConventionalDiscovery().IncludeType(typeof(ReceivedPushHandler));
        wolverine.RegisterMessageType(typeof(ReceivedPush), Message);

        // The code that calls the handler is Generated.cs: nothing is compiled when the application runs.
        wolverine.CodeGeneration.TypeLoadMode = TypeLoadMode.Static;
        wolverine.CodeGeneration.ApplicationAssembly = typeof(WolverineSettings).Assembly;

        // The default ids of two processes on a machine collide, and the second push of such an id is dropped.
        wolverine.EnvelopeIdGeneration = EnvelopeIdGeneration.GuidV7;
        wolverine.Durability.MessageDeduplicationMode = MessageDeduplicationMode.CompareByHash;
        wolverine.Durability.DeduplicationWindow = options.RememberFor;
        wolverine.Durability.DeadLetterQueueExpirationEnabled = options.KeepDeadLettersFor is not null;
        wolverine.Durability.DeadLetterQueueExpiration = options.KeepDeadLettersFor ?? TimeSpan.MaxValue;

        // How soon a wait is over, and how soon a dead letter that is replayed is handled: 5 s each by default.
        wolverine.Durability.ScheduledJobPollingTime = TimeSpan.FromSeconds(1);
        wolverine.Durability.ScheduledJobFirstExecution = TimeSpan.FromSeconds(1);
        wolverine.Durability.DrainTimeout = options.StopWithin;
        wolverine.AutoBuildMessageStorageOnStartup = AutoCreate.CreateOrUpdate;

        wolverine.Policies.MessageSuccessLogLevel(LogLevel.Debug);
        wolverine.Policies.MessageExecutionLogLevel(LogLevel.None);
        wolverine.Policies.OnException<DeadPushException>().MoveToErrorQueue();
        if (options.RetryAfter.Count > 0)
        {
            // In the database, so that a wait outlives the process.
            wolverine.Policies.OnAnyException().ScheduleRetry([.. options.RetryAfter]);
        }

        if (options.SqliteConnectionString is { } file)
        {
            KeepInFile(wolverine, options, file);
        }
        else
        {
            KeepInServer(wolverine, options, options.PostgresConnectionString!);
        }
    }

    private static void KeepInFile(WolverineOptions wolverine, WolverineSinkOptions options, string connectionString)
    {
        // FULL: written to the disk before the vendor is answered. The default, NORMAL, loses the last pushes in a power cut.
        wolverine.PersistMessagesWithSqlite(options.OpenSqlite(connectionString, new SqlitePragmaSettings { Synchronous = SynchronousMode.FULL, BusyTimeout = 4000 }));
        wolverine.Durability.Mode = DurabilityMode.Solo;
        wolverine.PublishMessage<ReceivedPush>().ToLocalQueue(Queue).UseDurableInbox().MaximumParallelMessages(options.Parallelism);
    }

    private static void KeepInServer(WolverineOptions wolverine, WolverineSinkOptions options, string connectionString)
    {
        wolverine.UsePostgresqlPersistenceAndTransport(connectionString, options.Schema, options.Schema).AutoProvision().EnableQueueNotifications();
        wolverine.Durability.Mode = DurabilityMode.Balanced;

        // A node that died is noticed within seconds, not after a minute.
        wolverine.Durability.HealthCheckPollingTime = TimeSpan.FromSeconds(2);
        wolverine.Durability.StaleNodeTimeout = TimeSpan.FromSeconds(10);
        wolverine.PublishMessage<ReceivedPush>().ToPostgresqlQueue(Queue).UseDurableOutbox();
        wolverine.ListenToPostgresqlQueue(Queue).UseDurableInbox().MaximumMessagesToReceive(100).MaximumParallelMessages(options.Parallelism);
    }
}
