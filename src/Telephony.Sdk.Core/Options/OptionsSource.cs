using Microsoft.Extensions.Configuration;

namespace Telephony.Sdk.Options;

/// <summary>From which configuration the options of a name come.</summary>
internal sealed class OptionsSource<TOptions>(string name, IConfiguration configuration)
    where TOptions : TelephonyClientOptions
{
    public string Name { get; } = name;

    public IConfiguration Configuration { get; } = configuration;
}
