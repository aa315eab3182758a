using CPaaSSample.Demo;
using CPaaSSample.Steps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Telephony.Sdk.Samples;

namespace CPaaSSample;

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
        await using DemoServer? demo = options.BaseAddress is null ? await DemoServer.StartAsync(options.DemoFailure, cancellationToken) : null;
        using IHost host = CPaaSHost.Build(options, demo, screen);
        Introduce(screen, options, demo);

        await host.StartAsync(cancellationToken);
        string? requestId = options.RequestId ?? await host.Services.GetRequiredService<PlaceCall>().RunAsync(cancellationToken);
        await host.Services.GetRequiredService<WaitForRecord>().RunAsync(requestId, cancellationToken);
        await host.StopAsync(CancellationToken.None);
    }

    private static void Introduce(Screen screen, SampleOptions options, DemoServer? demo)
    {
        screen.Title("Telephony.Sdk sample: CPaaS");
        if (demo is null)
        {
            screen.Note($"This talks to your CPaaS server at {options.BaseAddress!.GetLeftPart(UriPartial.Path)}.");
        }
        else
        {
            screen.Note($"This talks to the built-in stub at {demo.BaseAddress.GetLeftPart(UriPartial.Authority)}; no phone rings.");
            screen.Note($"For your own server: set {CPaaSCredentials.Account.Variable} and {CPaaSCredentials.Auth.Variable}, then pass --base-address https://cpaas.example.com (more with --help).");
        }
    }
}
