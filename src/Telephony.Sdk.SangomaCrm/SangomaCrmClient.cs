using Microsoft.Extensions.Logging;
using Telephony.Sdk.Http;
using Telephony.Sdk.Registration;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.SangomaCrm;

/// <summary>A client of the Sangoma CRM REST API of a FreePBX. Safe for use by several threads; make one and keep it.</summary>
/// <example>
/// <code>
/// using var client = SangomaCrmClient.Create(new SangomaCrmOptions
/// {
///     BaseAddress = new Uri("https://pbx.example.com"),
///     Token = Environment.GetEnvironmentVariable("SANGOMA_TOKEN"),
/// });
/// </code>
/// </example>
public sealed class SangomaCrmClient : ISangomaCrmClient, IDisposable
{
    private readonly ApiClient _client;

    private SangomaCrmClient(ApiClient client)
    {
        _client = client;
        Calls = new SangomaCalls(EndpointClients.Calls(client), client);
        Users = new SangomaUsers(EndpointClients.Users(client));
        Webhooks = new SangomaWebhooks(EndpointClients.Webhooks(client));
    }

    /// <inheritdoc/>
    public ISangomaCalls Calls { get; }

    /// <inheritdoc/>
    public ISangomaUsers Users { get; }

    /// <inheritdoc/>
    public ISangomaWebhooks Webhooks { get; }

    /// <summary>Makes a client without a container.</summary>
    /// <param name="options">The address and the credentials.</param>
    /// <param name="loggerFactory">Where to log, or null for nowhere.</param>
    /// <param name="timeProvider">The clock for deadlines and waits, or null for the system's.</param>
    /// <returns>A client; dispose it when the program ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work; the message says what to do.</exception>
    public static SangomaCrmClient Create(SangomaCrmOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null)
    {
        OptionsValidator<SangomaCrmOptions>.ThrowIfInvalid(options);
        TimeProvider time = timeProvider ?? TimeProvider.System;
        var credentials = new HeaderCredentials(("Token", options.Token!.Reveal()));
        var protocol = new SangomaCrmProtocol(new Scrubber(credentials.Secrets), time);
        return new SangomaCrmClient(ApiClientFactory.Create(options, protocol, credentials, loggerFactory, time));
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();
}
