using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Quickstart.Demo;
using Quickstart.Steps;

namespace Quickstart;

/// <summary>Configuration, services and logging: the part to take over into your own program.</summary>
internal static class PbxHost
{
    /// <summary>Builds the host.</summary>
    /// <param name="options">The command line.</param>
    /// <param name="demo">The stub to talk to; null for the real PBX of <paramref name="options"/>.</param>
    /// <param name="screen">Where the steps write.</param>
    public static IHost Build(QuickstartOptions options, DemoPbx? demo, Screen screen)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);

        if (demo is null)
        {
            builder.Configuration.AddPbxToken();
        }

        builder.Configuration.AddInMemoryCollection(demo?.Configuration ?? ConfigurationOf(options));
        if (string.IsNullOrWhiteSpace(builder.Configuration[PbxToken.Key]))
        {
            throw new UsageException($"There is no token for the PBX. {PbxToken.HowToSet}");
        }

        // This line is all that the SDK needs: the section holds BaseAddress and Token, and is validated when the host starts.
        builder.Services.AddSangomaCrm(builder.Configuration.GetSection("SangomaCrm"));

        // The SDK warns when the token travels in clear text; standard output stays free for results.
        builder.Logging
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None) // what keeps it from starting is told as one line
            .AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        builder.Services
            .AddSingleton(options)
            .AddSingleton(screen)
            .AddSingleton(TimeProvider.System)
            .AddTransient<Tour>()
            .AddTransient<ListCalls>()
            .AddTransient<ShowCall>()
            .AddTransient<DownloadRecording>()
            .AddTransient<LookUpUser>()
            .AddTransient<ManageWebhook>();
        return builder.Build();
    }

    private static Dictionary<string, string?> ConfigurationOf(QuickstartOptions options)
    {
        var configuration = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["SangomaCrm:BaseAddress"] = options.BaseAddress!.OriginalString,
        };
        if (options.CertificateFingerprint is { } fingerprint)
        {
            configuration["SangomaCrm:CertificateFingerprints:0"] = fingerprint;
        }

        return configuration;
    }
}
