using Microsoft.Extensions.Logging;
using Telephony.Sdk.Http;
using Telephony.Sdk.Registration;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.CPaaS;

/// <summary>A client of the CPaaS API. Safe for use by several threads; make one and keep it.</summary>
/// <example>
/// <code>
/// using var client = CPaaSClient.Create(new CPaaSOptions
/// {
///     BaseAddress = new Uri("https://cpaas.example.com"),
///     Account = "account_1",
///     Auth = Environment.GetEnvironmentVariable("CPAAS_AUTH"),
/// });
/// </code>
/// </example>
public sealed class CPaaSClient : ICPaaSClient, IDisposable
{
    private readonly ApiClient _client;

    private CPaaSClient(ApiClient client, TimeProvider time)
    {
        _client = client;
        Calls = new CPaaSCalls(EndpointClients.Calls(client));
        Callbacks = new CPaaSCallbacks(EndpointClients.Callbacks(client), time);
        OneTimePasswords = new CPaaSOneTimePasswords(EndpointClients.OneTimePasswords(client));
        ContactLists = new CPaaSContactLists(EndpointClients.ContactLists(client));
        DndLists = new CPaaSDndLists(EndpointClients.DndLists(client));
        Campaigns = new CPaaSCampaigns(EndpointClients.Campaigns(client));
        CallDetailRecords = new CPaaSCallDetailRecords(EndpointClients.CallDetailRecords(client));
        Statistics = new CPaaSStatistics(EndpointClients.Statistics(client));
    }

    /// <inheritdoc/>
    public ICPaaSCalls Calls { get; }

    /// <inheritdoc/>
    public ICPaaSCallbacks Callbacks { get; }

    /// <inheritdoc/>
    public ICPaaSOneTimePasswords OneTimePasswords { get; }

    /// <inheritdoc/>
    public ICPaaSContactLists ContactLists { get; }

    /// <inheritdoc/>
    public ICPaaSDndLists DndLists { get; }

    /// <inheritdoc/>
    public ICPaaSCampaigns Campaigns { get; }

    /// <inheritdoc/>
    public ICPaaSCallDetailRecords CallDetailRecords { get; }

    /// <inheritdoc/>
    public ICPaaSStatistics Statistics { get; }

    /// <summary>Makes a client without a container.</summary>
    /// <param name="options">The address and the credentials.</param>
    /// <param name="loggerFactory">Where to log, or null for nowhere.</param>
    /// <param name="timeProvider">The clock for deadlines, waits and "in the future", or null for the system's.</param>
    /// <returns>A client; dispose it when the program ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work; the message says what to do.</exception>
    public static CPaaSClient Create(CPaaSOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null)
    {
        OptionsValidator<CPaaSOptions>.ThrowIfInvalid(options);
        TimeProvider time = timeProvider ?? TimeProvider.System;
        var credentials = new HeaderCredentials(("account", options.Account!), ("auth", options.Auth!.Reveal()));
        var protocol = new CPaaSProtocol(new Scrubber(credentials.Secrets), time);
        return new CPaaSClient(ApiClientFactory.Create(options, protocol, credentials, loggerFactory, time), time);
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();
}
