using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.AspNetCore.DurableTests.Rig;

/// <summary>The application that the rig kills: it writes each push that it handles into a file, and fails for one in five tries.</summary>
internal static class RigProgram
{
    /// <summary>Runs until it is killed.</summary>
    /// <param name="args">The address, the folder for what is handled, and <c>sqlite</c> and a path, or <c>postgres</c>, a connection string and a schema.</param>
    /// <returns>When it has ended.</returns>
    public static async Task Main(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls(args[0]);
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(options => options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
        builder.Services.AddSingleton(new HandledFile(Path.Combine(args[1], $"handled-{Environment.ProcessId}")));
        builder.Services.AddTelephonyPushes()
            .UseWolverineSink<FailingHandler>(options =>
            {
                options.RetryAfter.Clear();
                foreach (int _ in Enumerable.Range(0, 20))
                {
                    options.RetryAfter.Add(TimeSpan.FromMilliseconds(100));
                }

                _ = args[2] == "sqlite" ? options.Sqlite(args[3]) : options.Postgres(args[3], args[4]);
            })
            .Configure(options => options.Secrets.Add(SinkApp.Secret));
        WebApplication app = builder.Build();
        app.MapExotelStatusCallbacks("/hooks/exotel/{secret}");
        app.MapGet("/dead", async (IPushDeadLetters letters) => Results.Json((await letters.ListAsync(1, 1000)).Items.Select(dead => new RigDead(dead.Push!.ReadExotelStatus().CallSid!, dead.ExceptionType + ": " + dead.Reason))));
        await app.RunAsync();
    }

    /// <summary>One for each process: two would write over what the other wrote.</summary>
    internal sealed class HandledFile(string path)
    {
        private readonly Lock _lock = new();
        private readonly FileStream _file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);

        public void Add(string call)
        {
            byte[] line = System.Text.Encoding.ASCII.GetBytes(call + "\n");
            lock (_lock)
            {
                _file.Write(line);
            }
        }
    }

    internal sealed class FailingHandler(HandledFile handled) : IPushHandler
    {
        public Task HandleAsync(ReceivedPush push, CancellationToken cancellationToken)
        {
            if (RandomNumberGenerator.GetInt32(5) == 0)
            {
                throw new InvalidOperationException("One of five.");
            }

            handled.Add(push.ReadExotelStatus().CallSid!);
            return Task.CompletedTask;
        }
    }
}
