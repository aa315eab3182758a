using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SangomaCrmSample.Demo;
using SangomaCrmSample.Steps;
using Telephony.Sdk.Samples;

namespace SangomaCrmSample;

/// <summary>Configuration and services: the part to take over into your own program.</summary>
internal static class PbxHost
{
    /// <summary>Builds the host.</summary>
    /// <param name="options">The command line.</param>
    /// <param name="demo">The stub to talk to; null for the real PBX of <paramref name="options"/>.</param>
    /// <param name="screen">Where the steps write.</param>
    public static IHost Build(SampleOptions options, DemoPbx? demo, Screen screen)
    {
        HostApplicationBuilder builder = SampleHost.CreateBuilder(screen);
        if (demo is null)
        {
            Credential.AddTo(builder.Configuration, typeof(PbxHost).Assembly, PbxToken.Credential);
        }

        builder.Configuration.AddInMemoryCollection(demo?.Configuration ?? ConfigurationOf(options));

        // This line is all that the SDK needs: the section holds BaseAddress and Token, and is validated when the host starts.
        builder.Services.AddSangomaCrm(builder.Configuration.GetSection("SangomaCrm"));

        builder.Services
            .AddSingleton(options)
            .AddTransient<Tour>()
            .AddTransient<ListCalls>()
            .AddTransient<ShowCall>()
            .AddTransient<DownloadRecording>()
            .AddTransient<LookUpUser>()
            .AddTransient<ManageWebhook>();
        return builder.Build();
    }

    private static Dictionary<string, string?> ConfigurationOf(SampleOptions options)
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
