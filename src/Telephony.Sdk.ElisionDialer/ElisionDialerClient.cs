using Microsoft.Extensions.Logging;
using Telephony.Sdk.Http;
using Telephony.Sdk.Registration;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>A client of an Elision dialer, a VICIdial descendant. Safe for use by several threads; make one and keep it.</summary>
/// <example>
/// <code>
/// using var client = ElisionDialerClient.Create(new ElisionDialerOptions
/// {
///     BaseAddress = new Uri("https://dialer.example.com"),
///     Source = "crm",
///     User = "api-user",
///     Password = Environment.GetEnvironmentVariable("ELISION_PASSWORD"),
/// });
/// </code>
/// </example>
public sealed class ElisionDialerClient : IElisionDialerClient, IDisposable
{
    private readonly ApiClient _client;

    private ElisionDialerClient(ApiClient client, ElisionDialerOptions options)
    {
        _client = client;
        Agents = new ElisionAgents(EndpointClients.Agents(client), options);
        Lists = new ElisionLists(EndpointClients.Lists(client), options);
        Leads = new ElisionLeads(EndpointClients.Leads(client), options);
    }

    /// <inheritdoc/>
    public IElisionAgents Agents { get; }

    /// <inheritdoc/>
    public IElisionLists Lists { get; }

    /// <inheritdoc/>
    public IElisionLeads Leads { get; }

    /// <summary>Makes a client without a container.</summary>
    /// <param name="options">The address and the credentials.</param>
    /// <param name="loggerFactory">Where to log, or null for nowhere.</param>
    /// <param name="timeProvider">The clock for deadlines and waits, or null for the system's.</param>
    /// <returns>A client; dispose it when the program ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work; the message says what to do.</exception>
    public static ElisionDialerClient Create(ElisionDialerOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null)
    {
        OptionsValidator<ElisionDialerOptions>.ThrowIfInvalid(options);
        TimeProvider time = timeProvider ?? TimeProvider.System;
        string password = options.Password!.Reveal();
        (string Name, string Value)[] fields = [("source", options.Source!), ("user", options.User!), ("pass", password)];
        Credentials credentials = options.Transport == ElisionTransport.Form ? new FormCredentials(fields) : new QueryCredentials(fields);
        var protocol = new ElisionDialerProtocol(new Scrubber(RequestSecrets.WithKeptForms([options.User!, password])), time);
        return new ElisionDialerClient(ApiClientFactory.Create(options, protocol, credentials, loggerFactory, time), options);
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();
}
