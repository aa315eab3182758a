using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Options;
using Telephony.Sdk.Replies;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Registration;

/// <summary>What a vendor's package says of its client, so that it is made alike with a container and without.</summary>
/// <param name="reader">How the vendor says yes and no.</param>
/// <param name="credentials">Makes the credentials of an account.</param>
/// <param name="client">Makes the client of a connection.</param>
/// <param name="secrets">What must not be seen, where that is more than the credentials themselves.</param>
internal sealed class VendorDefinition<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
    VendorReplyReader reader,
    Func<TOptions, Credentials> credentials,
    Func<VendorConnection, TOptions, TClient> client,
    Func<TOptions, IEnumerable<string>>? secrets = null)
    where TClient : class
    where TOptions : TelephonyClientOptions, new()
{
    /// <summary>Makes a client without a container. It owns the handler.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work; the message says what to do.</exception>
    public TClient Create(TOptions options, ILoggerFactory? loggerFactory, TimeProvider? timeProvider, HttpMessageHandler? primaryHandler, string? key)
    {
        OptionsValidator<TOptions>.ThrowIfInvalid(options);
        VendorPipeline pipeline = NewPipeline(options, key, loggerFactory, timeProvider);
        return NewClient(new HttpClient(pipeline.Build(primaryHandler), disposeHandler: true), pipeline, options);
    }

    public VendorPipeline NewPipeline(TOptions options, string? key, ILoggerFactory? loggerFactory, TimeProvider? timeProvider)
    {
        Credentials tokens = credentials(options);
        var account = new VendorAccount(reader.Vendor, key, options.EffectiveBaseAddress, options, secrets?.Invoke(options) ?? tokens.Secrets, timeProvider ?? TimeProvider.System);
        return new VendorPipeline(options, account, reader, tokens, loggerFactory);
    }

    public TClient NewClient(HttpClient http, VendorPipeline pipeline, TOptions options) => client(new VendorConnection(http, pipeline), options);
}
