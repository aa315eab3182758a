using Microsoft.Extensions.Configuration;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Options;

/// <summary>From which configuration the options of a name come.</summary>
internal sealed class OptionsSource<TOptions>(string name, IConfiguration configuration)
    where TOptions : TelephonyClientOptions
{
    private volatile Scrubber _scrubber = new([]);

    public string Name { get; } = name;

    public IConfiguration Configuration { get; } = configuration;

    /// <summary>What takes the secrets out of texts that options of it have had so far.</summary>
    public Scrubber Scrubber => _scrubber;

    /// <summary>Hides these too.</summary>
    public void Hide(IReadOnlyCollection<string> secrets)
    {
        if (secrets.Any(_scrubber.IsClean))
        {
            _scrubber = _scrubber.Rotate(secrets);
        }
    }
}
