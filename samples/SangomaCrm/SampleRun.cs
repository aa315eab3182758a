using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SangomaCrmSample.Demo;
using Telephony.Sdk.Samples;

namespace SangomaCrmSample;

/// <summary>One run from the banner to the exit code.</summary>
internal static class SampleRun
{
    public static Task<int> RunAsync(SampleOptions options, CancellationToken cancellationToken)
    {
        var screen = new Screen();
        return SampleHost.RunAsync(screen, () => RunAsync(options, screen, cancellationToken), cancellationToken);
    }

    private static async Task RunAsync(SampleOptions options, Screen screen, CancellationToken cancellationToken)
    {
        await using DemoPbx? demo = options.BaseAddress is null ? await DemoPbx.StartAsync(options.DemoFailure, cancellationToken) : null;
        using IHost host = PbxHost.Build(options, demo, screen);
        Introduce(screen, options, demo);

        await host.StartAsync(cancellationToken);
        await host.Services.GetRequiredService<Tour>().RunAsync(cancellationToken);
        await host.StopAsync(CancellationToken.None);
    }

    private static void Introduce(Screen screen, SampleOptions options, DemoPbx? demo)
    {
        screen.Title("Telephony.Sdk sample: Sangoma CRM (FreePBX)");
        if (demo is null)
        {
            screen.Note($"This talks to your PBX at {options.BaseAddress!.GetLeftPart(UriPartial.Path)}.");
        }
        else
        {
            screen.Note($"This talks to the built-in stub at {demo.BaseAddress.GetLeftPart(UriPartial.Authority)}, not to a PBX.");
            screen.Note($"For your own PBX: put its API token into {PbxToken.Credential.Variable}, then pass --base-address https://pbx.example.com (more with --help).");
        }
    }
}
