using ElisionDialerSample.Demo;
using ElisionDialerSample.Steps;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Telephony.Sdk.Samples;

namespace ElisionDialerSample;

/// <summary>Configuration and services: the part to take over into your own program.</summary>
internal static class DialerHost
{
    /// <summary>Builds the host.</summary>
    /// <param name="options">The command line.</param>
    /// <param name="demo">The stub to talk to; null for the real dialer of <paramref name="options"/>.</param>
    /// <param name="screen">Where the steps write.</param>
    public static IHost Build(SampleOptions options, DemoDialer? demo, Screen screen)
    {
        HostApplicationBuilder builder = SampleHost.CreateBuilder(screen);
        if (demo is null)
        {
            Credential.AddTo(builder.Configuration, typeof(DialerHost).Assembly, DialerCredentials.User, DialerCredentials.Password);
        }

        builder.Configuration.AddInMemoryCollection(demo?.Configuration ?? [new("ElisionDialer:BaseAddress", options.BaseAddress!.OriginalString)]);
        builder.Configuration.AddInMemoryCollection(
        [
            new("ElisionDialer:Source", "telephony-sdk"),
            new("ElisionDialer:Transport", options.Transport.ToString()),
            new("ElisionDialer:ScriptPath", options.ScriptPath),
        ]);

        // This line is all that the SDK needs: the section holds BaseAddress, Source, User and Password, and is validated when the host starts.
        builder.Services.AddElisionDialer(builder.Configuration.GetSection("ElisionDialer"));

        builder.Services.AddSingleton(options).AddTransient<AddList>().AddTransient<ImportLeads>();
        return builder.Build();
    }
}
