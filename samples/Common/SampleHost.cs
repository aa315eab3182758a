using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Telephony.Sdk.Samples;

/// <summary>The part of the host that is the same in all samples.</summary>
public static class SampleHost
{
    /// <summary>
    /// A builder with a screen, a clock and warnings on standard error, and nothing else: no configuration file and no variable counts
    /// that the sample does not name.
    /// </summary>
    public static HostApplicationBuilder CreateBuilder(Screen screen)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);

        // The SDK warns when a credential travels in clear text; standard output stays free for results.
        builder.Logging
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None) // what keeps it from starting is told as one line
            .AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        builder.Services.AddSingleton(screen).AddSingleton(TimeProvider.System);
        return builder;
    }

    /// <summary>Runs a sample to its last line and its exit code; the first step that fails ends it, in one line.</summary>
    /// <param name="screen">Where the steps write.</param>
    /// <param name="run">Builds and starts the host, and runs the steps.</param>
    /// <param name="cancellationToken">Ctrl+C.</param>
    public static async Task<int> RunAsync(Screen screen, Func<Task> run, CancellationToken cancellationToken)
    {
        try
        {
            await run();
            return screen.Summarize();
        }
        catch (Exception exception) when (Failure.Of(exception, cancellationToken) is { } failure)
        {
            screen.Fail(failure.Line);
            return failure.Code;
        }
    }
}
