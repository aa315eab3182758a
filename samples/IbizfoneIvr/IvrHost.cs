using IbizfoneIvrSample.Demo;
using IbizfoneIvrSample.Steps;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Telephony.Sdk.Samples;

namespace IbizfoneIvrSample;

/// <summary>Configuration and services: the part to take over into your own program.</summary>
internal static class IvrHost
{
    /// <summary>Builds the host.</summary>
    /// <param name="options">The command line.</param>
    /// <param name="demo">The stub to talk to; null for the real IVR of <paramref name="options"/>.</param>
    /// <param name="screen">Where the steps write.</param>
    public static IHost Build(SampleOptions options, DemoIvr? demo, Screen screen)
    {
        HostApplicationBuilder builder = SampleHost.CreateBuilder(screen);
        if (demo is null)
        {
            Credential.AddTo(builder.Configuration, typeof(IvrHost).Assembly, IvrCredentials.ApiKey, IvrCredentials.CustomerId);
        }

        builder.Configuration.AddInMemoryCollection(demo?.Configuration ?? [new("IbizfoneIvr:BaseAddress", options.BaseAddress!.OriginalString)]);

        // This line is all that the SDK needs: the section holds BaseAddress, ApiKey and CustomerId, and is validated when the host starts.
        builder.Services.AddIbizfoneIvr(builder.Configuration.GetSection("IbizfoneIvr"));

        builder.Services.AddSingleton(options).AddTransient<SetOfficeHours>().AddTransient<AddHoliday>();
        return builder.Build();
    }
}
