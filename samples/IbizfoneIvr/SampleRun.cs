using IbizfoneIvrSample.Demo;
using IbizfoneIvrSample.Steps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Telephony.Sdk.Samples;

namespace IbizfoneIvrSample;

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
        await using DemoIvr? demo = options.BaseAddress is null ? await DemoIvr.StartAsync(options.DemoFailure, cancellationToken) : null;
        using IHost host = IvrHost.Build(options, demo, screen);
        Introduce(screen, options, demo);

        await host.StartAsync(cancellationToken);
        await host.Services.GetRequiredService<SetOfficeHours>().RunAsync(cancellationToken);
        await host.Services.GetRequiredService<AddHoliday>().RunAsync(cancellationToken);
        await host.StopAsync(CancellationToken.None);
    }

    private static void Introduce(Screen screen, SampleOptions options, DemoIvr? demo)
    {
        screen.Title("Telephony.Sdk sample: iBizFone IVR");
        if (demo is null)
        {
            screen.Note($"This talks to your IVR at {options.BaseAddress!.GetLeftPart(UriPartial.Path)}.");
        }
        else
        {
            screen.Note($"This talks to the built-in stub at {demo.BaseAddress.GetLeftPart(UriPartial.Authority)}, not to an IVR.");
            screen.Note($"For your own IVR: set {IvrCredentials.ApiKey.Variable} and {IvrCredentials.CustomerId.Variable}, then pass --base-address https://ivr.example.com (more with --help).");
        }
    }
}
