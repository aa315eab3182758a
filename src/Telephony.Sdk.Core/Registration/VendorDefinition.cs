using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Options;
using Telephony.Sdk.Registration;

namespace Telephony.Sdk.Toolkit;

/// <summary>What a vendor's package says of its client, so that it is made alike with a container and without.</summary>
/// <typeparam name="TClient">The vendor's client.</typeparam>
/// <typeparam name="TOptions">Its options.</typeparam>
/// <param name="reader">How the vendor says yes and no.</param>
/// <param name="credentials">Makes the credentials of an account.</param>
/// <param name="client">Makes the client of a connection.</param>
/// <param name="secrets">All that must not be seen, in place of what the credentials themselves say; null for that.</param>
/// <param name="probe">Asks the vendor for something that changes nothing, with the account's credentials; null where it has nothing to read, so that a probe only connects.</param>
[Experimental(Experiments.Toolkit)]
public sealed class VendorDefinition<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
    VendorReplyReader reader,
    Func<TOptions, Credentials> credentials,
    Func<VendorConnection, TOptions, TClient> client,
    Func<TOptions, IEnumerable<string>>? secrets = null,
    Func<TClient, CancellationToken, Task>? probe = null)
    where TClient : class
    where TOptions : TelephonyClientOptions, new()
{
    /// <summary>The vendor's name.</summary>
    public string Name => reader.Vendor;

    /// <summary>Makes a client without a container. It owns the handler.</summary>
    /// <param name="options">The address and the credentials.</param>
    /// <param name="loggerFactory">Where to log, or null for nowhere.</param>
    /// <param name="timeProvider">The clock for deadlines and waits, or null for the system's.</param>
    /// <param name="primaryHandler">The handler that owns the connections; null for the built-in one.</param>
    /// <param name="key">What tells this account from others of the vendor; null where it is the only one.</param>
    /// <returns>A client.</returns>
    /// <exception cref="OptionsValidationException">The options cannot work; the message says what to do.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public TClient Create(TOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null, HttpMessageHandler? primaryHandler = null, string? key = null)
    {
        VendorRegistration.ThrowIfEmpty(key);
        OptionsValidator<TOptions>.ThrowIfInvalid(options, key);
        VendorPipeline pipeline = NewPipeline(options, key, loggerFactory, timeProvider);
        return NewClient(new HttpClient(pipeline.Build(primaryHandler), disposeHandler: false), pipeline, ownsHandlers: true);
    }

    /// <summary>The same with the logging and the clock of a container.</summary>
    /// <param name="services">The container.</param>
    /// <param name="options">The address and the credentials.</param>
    /// <param name="key">What tells this account from others of the vendor; null where it is the only one.</param>
    /// <param name="primaryHandler">The handler that owns the connections; null for the built-in one.</param>
    /// <returns>A client.</returns>
    /// <exception cref="OptionsValidationException">The options cannot work; the message says what to do.</exception>
    public TClient Create(IServiceProvider services, TOptions options, string? key = null, HttpMessageHandler? primaryHandler = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        return Create(options, services.GetService<ILoggerFactory>(), services.GetService<TimeProvider>(), primaryHandler, key);
    }

    /// <summary>Looks whether the vendor answers. A client that an application put in the place of ours is not asked.</summary>
    internal VendorProbe NewProbe(string? key, Func<VendorPipeline> pipeline, Func<object> registered) => new(reader.Vendor, key, probe is not null, token =>
        probe is not null && registered() is TClient ours ? probe(ours, token) : ConnectionProbe.RunAsync(pipeline(), token));

    internal VendorPipeline NewPipeline(TOptions options, string? key, ILoggerFactory? loggerFactory, TimeProvider? timeProvider)
    {
        Credentials tokens = credentials(options);
        var account = new VendorAccount(reader.Vendor, key, options.EffectiveBaseAddress, options, SecretsOf(options, tokens), timeProvider ?? TimeProvider.System);
        return new VendorPipeline(options, account, reader, tokens, loggerFactory);
    }

    /// <summary>A client of the options that its pipeline has, whatever they have become meanwhile.</summary>
    internal TClient NewClient(HttpClient http, VendorPipeline pipeline, bool ownsHandlers = false) => client(new VendorConnection(http, pipeline, ownsHandlers), (TOptions)pipeline.Options);

    /// <summary>Gives a pipeline the secrets of its options whenever these change.</summary>
    internal void Follow(VendorPipeline pipeline, IOptionsMonitor<TOptions> monitor, string name)
    {
#pragma warning disable MA0158 // .NET 8 and .NET Framework have no System.Threading.Lock
        object oneAtATime = new();
#pragma warning restore MA0158
        pipeline.Own(monitor.OnChange((_, changed) =>
        {
            if (changed == name)
            {
                Renew();
            }
        })!);

        // What changed before it listened.
        Renew();

        void Renew()
        {
            lock (oneAtATime)
            {
                TOptions options = monitor.Get(name);
                if (!ReferenceEquals(options, pipeline.Options))
                {
                    Credentials tokens = credentials(options);
                    pipeline.Renew(options, tokens, SecretsOf(options, tokens));
                }
            }
        }
    }

    private IEnumerable<string> SecretsOf(TOptions options, Credentials tokens) => secrets?.Invoke(options) ?? tokens.Secrets;
}
