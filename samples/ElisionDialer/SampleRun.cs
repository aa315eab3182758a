using ElisionDialerSample.Demo;
using ElisionDialerSample.Steps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Samples;

namespace ElisionDialerSample;

/// <summary>One run from the banner to the exit code; the first step that fails ends it.</summary>
internal static class SampleRun
{
    public static Task<int> RunAsync(SampleOptions options, CancellationToken cancellationToken)
    {
        var screen = new Screen();
        return SampleHost.RunAsync(screen, () => RunAsync(options, screen, cancellationToken), cancellationToken);
    }

    private static async Task RunAsync(SampleOptions options, Screen screen, CancellationToken cancellationToken)
    {
        // Before anything is sent: a list without leads helps nobody.
        IReadOnlyList<ElisionLead> leads = LeadFile.Read(options.Csv, options.ListId);

        await using DemoDialer? demo = options.BaseAddress is null ? await DemoDialer.StartAsync(options.DemoFailure, cancellationToken) : null;
        using IHost host = DialerHost.Build(options, demo, screen);
        Introduce(screen, options, demo);

        await host.StartAsync(cancellationToken);
        await host.Services.GetRequiredService<AddList>().RunAsync(cancellationToken);
        await host.Services.GetRequiredService<ImportLeads>().RunAsync(leads, cancellationToken);
        await host.StopAsync(CancellationToken.None);
    }

    private static void Introduce(Screen screen, SampleOptions options, DemoDialer? demo)
    {
        screen.Title("Telephony.Sdk sample: Elision dialer (VICIdial)");
        if (demo is null)
        {
            screen.Note($"This talks to your dialer at {options.BaseAddress!.GetLeftPart(UriPartial.Path)}.");
        }
        else
        {
            screen.Note($"This talks to the built-in stub at {demo.BaseAddress.GetLeftPart(UriPartial.Authority)}, not to a dialer.");
            screen.Note($"For your own dialer: set {DialerCredentials.User.Variable} and {DialerCredentials.Password.Variable}, then pass --base-address, --list-id and --csv (more with --help).");
        }
    }
}
