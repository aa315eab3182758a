using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SangamCrmSample.Demo;
using Telephony.Sdk.Samples;
using Telephony.Sdk.SangamCrm;

namespace SangamCrmSample;

/// <summary>One run from the banner to the exit code.</summary>
internal static class SampleRun
{
    public static async Task<int> RunAsync(SampleOptions options, CancellationToken cancellationToken)
    {
        var screen = new Screen();
        try
        {
            IReadOnlyList<SangamCallLog> logs = CallsFile.Read(options.Csv ?? DemoCrm.Calls);
            await using DemoCrm? demo = options.BaseAddress is null ? await DemoCrm.StartAsync(options.DemoFailure, cancellationToken) : null;
            using IHost host = CrmHost.Build(options, demo, screen);
            Introduce(screen, options, demo);

            await host.StartAsync(cancellationToken);
            await host.Services.GetRequiredService<PushCalls>().RunAsync(logs, cancellationToken);
            await host.StopAsync(CancellationToken.None);
            return screen.Summarize();
        }
        catch (Exception exception) when (Failure.Of(exception, cancellationToken) is { } failure)
        {
            screen.Fail(failure.Line);
            return failure.Code;
        }
    }

    private static void Introduce(Screen screen, SampleOptions options, DemoCrm? demo)
    {
        screen.Title("Telephony.Sdk sample: SangamCRM");
        if (demo is null)
        {
            screen.Note($"This talks to your CRM at {options.BaseAddress!.GetLeftPart(UriPartial.Path)}.");
        }
        else
        {
            screen.Note($"This talks to the built-in stub at {demo.BaseAddress.GetLeftPart(UriPartial.Authority)}, not to a CRM.");
            screen.Note($"For your own: put its token into {CrmToken.Credential.Variable}, then pass --base-address, --ivr-name and --csv (more with --help).");
        }
    }
}
