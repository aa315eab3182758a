using CPaaSSample.Demo;
using CPaaSSample.Steps;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Telephony.Sdk.Samples;

namespace CPaaSSample;

/// <summary>Configuration and services: the part to take over into your own program.</summary>
internal static class CPaaSHost
{
    /// <summary>Builds the host.</summary>
    /// <param name="options">The command line.</param>
    /// <param name="demo">The stub to talk to; null for the real server of <paramref name="options"/>.</param>
    /// <param name="screen">Where the steps write.</param>
    public static IHost Build(SampleOptions options, DemoServer? demo, Screen screen)
    {
        HostApplicationBuilder builder = SampleHost.CreateBuilder(screen);
        if (demo is null)
        {
            Credential.AddTo(builder.Configuration, typeof(CPaaSHost).Assembly, CPaaSCredentials.Account, CPaaSCredentials.Auth);
        }

        builder.Configuration.AddInMemoryCollection(demo?.Configuration ?? [new("CPaaS:BaseAddress", options.BaseAddress!.OriginalString)]);

        // This line is all that the SDK needs: the section holds BaseAddress, Account and Auth, and is validated when the host starts.
        builder.Services.AddCPaaS(builder.Configuration.GetSection("CPaaS"));

        builder.Services.AddSingleton(options).AddTransient<PlaceCall>().AddTransient<WaitForRecord>();
        return builder.Build();
    }
}
