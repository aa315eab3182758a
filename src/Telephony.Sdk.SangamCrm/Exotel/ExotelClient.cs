using Microsoft.Extensions.Logging;
using Telephony.Sdk.Http;
using Telephony.Sdk.Registration;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.SangamCrm;

/// <summary>A client of Exotel's click-to-call, which SangamCRM's document configures. Safe for use by several threads; make one and keep it.</summary>
/// <example>
/// <code>
/// using var client = ExotelClient.Create(new ExotelOptions
/// {
///     AccountSid = "example1",
///     ApiKey = Environment.GetEnvironmentVariable("EXOTEL_KEY"),
///     ApiToken = Environment.GetEnvironmentVariable("EXOTEL_TOKEN"),
/// });
/// </code>
/// </example>
public sealed class ExotelClient : IExotelClient, IDisposable
{
    private readonly ApiClient _client;

    private ExotelClient(ApiClient client, ExotelOptions options)
    {
        _client = client;
        Calls = new ExotelCalls(EndpointClients.Calls(client), options);
    }

    /// <inheritdoc/>
    public IExotelCalls Calls { get; }

    /// <summary>Makes a client without a container.</summary>
    /// <param name="options">The account and the credentials.</param>
    /// <param name="loggerFactory">Where to log, or null for nowhere.</param>
    /// <param name="timeProvider">The clock for deadlines and waits, or null for the system's.</param>
    /// <returns>A client; dispose it when the program ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work; the message says what to do.</exception>
    public static ExotelClient Create(ExotelOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null)
    {
        OptionsValidator<ExotelOptions>.ThrowIfInvalid(options);
        TimeProvider time = timeProvider ?? TimeProvider.System;
        var credentials = HeaderCredentials.Basic(options.ApiKey!.Reveal(), options.ApiToken!.Reveal());
        var protocol = new ExotelProtocol(new Scrubber(credentials.Secrets), time);
        return new ExotelClient(ApiClientFactory.Create(options, protocol, credentials, loggerFactory, time), options);
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();
}
