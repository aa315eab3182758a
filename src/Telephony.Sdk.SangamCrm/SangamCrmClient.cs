using Microsoft.Extensions.Logging;
using Telephony.Sdk.Http;
using Telephony.Sdk.Registration;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.SangamCrm;

/// <summary>A client of the telephony API of SangamCRM. Safe for use by several threads; make one and keep it.</summary>
/// <example>
/// <code>
/// using var client = SangamCrmClient.Create(new SangamCrmOptions
/// {
///     BaseAddress = new Uri("https://example.sangamcrm.com"),
///     IvrName = "my-ivr",
///     Token = Environment.GetEnvironmentVariable("SANGAM_TOKEN"),
/// });
/// </code>
/// </example>
public sealed class SangamCrmClient : ISangamCrmClient, IDisposable
{
    private readonly ApiClient _client;

    private SangamCrmClient(ApiClient client, SangamCrmOptions options)
    {
        _client = client;
        CallLogs = new SangamCallLogs(EndpointClients.CallLogs(client), options);
        CallPopups = new SangamCallPopups(EndpointClients.CallPopups(client), options);
    }

    /// <inheritdoc/>
    public ISangamCallLogs CallLogs { get; }

    /// <inheritdoc/>
    public ISangamCallPopups CallPopups { get; }

    /// <summary>Makes a client without a container.</summary>
    /// <param name="options">The address and the credentials.</param>
    /// <param name="loggerFactory">Where to log, or null for nowhere.</param>
    /// <param name="timeProvider">The clock for deadlines and waits, or null for the system's.</param>
    /// <returns>A client; dispose it when the program ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work; the message says what to do.</exception>
    public static SangamCrmClient Create(SangamCrmOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null)
    {
        OptionsValidator<SangamCrmOptions>.ThrowIfInvalid(options);
        TimeProvider time = timeProvider ?? TimeProvider.System;
        string token = options.Token!.Reveal();
        HeaderCredentials credentials = options.TokenScheme == SangamTokenScheme.Bearer
            ? HeaderCredentials.Bearer(token)
            : new HeaderCredentials(("Authorization", token));
        var protocol = new SangamCrmProtocol(new Scrubber(credentials.Secrets), time);
        return new SangamCrmClient(ApiClientFactory.Create(options, protocol, credentials, loggerFactory, time), options);
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();
}
