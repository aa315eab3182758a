using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SangamCrmSample.Demo;
using Telephony.Sdk.Samples;

namespace SangamCrmSample;

/// <summary>Configuration and services: the part to take over into your own program.</summary>
internal static class CrmHost
{
    /// <summary>Builds the host.</summary>
    /// <param name="options">The command line.</param>
    /// <param name="demo">The stub to talk to; null for the real CRM of <paramref name="options"/>.</param>
    /// <param name="screen">Where to write.</param>
    public static IHost Build(SampleOptions options, DemoCrm? demo, Screen screen)
    {
        HostApplicationBuilder builder = SampleHost.CreateBuilder(screen);
        if (demo is null)
        {
            Credential.AddTo(builder.Configuration, typeof(CrmHost).Assembly, CrmToken.Credential);
        }

        builder.Configuration.AddInMemoryCollection(demo?.Configuration ?? ConfigurationOf(options));

        // This line is all that the SDK needs: the section holds BaseAddress, IvrName and Token, and is validated when the host starts.
        builder.Services.AddSangamCrm(builder.Configuration.GetSection("SangamCrm"));

        builder.Services.AddSingleton(options).AddTransient<PushCalls>();
        return builder.Build();
    }

    private static IEnumerable<KeyValuePair<string, string?>> ConfigurationOf(SampleOptions options) =>
    [
        new("SangamCrm:BaseAddress", options.BaseAddress!.OriginalString),
        new("SangamCrm:IvrName", options.IvrName),
        new("SangamCrm:TokenScheme", options.TokenScheme.ToString()),
    ];
}
