using Microsoft.Extensions.Logging;
using Telephony.Sdk.Http;
using Telephony.Sdk.Registration;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>A client of the iBizFone IVR. Safe for use by several threads; make one and keep it.</summary>
/// <example>
/// <code>
/// using var client = IbizfoneIvrClient.Create(new IbizfoneIvrOptions
/// {
///     BaseAddress = new Uri("https://ivr.example.com"),
///     ApiKey = Environment.GetEnvironmentVariable("IBIZFONE_API_KEY"),
///     CustomerId = "your-customer-id",
/// });
/// </code>
/// </example>
public sealed class IbizfoneIvrClient : IIbizfoneIvrClient, IDisposable
{
    private readonly ApiClient _client;

    private IbizfoneIvrClient(ApiClient client)
    {
        _client = client;
        Agents = new IbizfoneAgents(EndpointClients.Agents(client));
        Holidays = new IbizfoneHolidays(EndpointClients.Holidays(client));
        OfficeHours = new IbizfoneOfficeHours(EndpointClients.OfficeHours(client));
    }

    /// <inheritdoc/>
    public IIbizfoneAgents Agents { get; }

    /// <inheritdoc/>
    public IIbizfoneHolidays Holidays { get; }

    /// <inheritdoc/>
    public IIbizfoneOfficeHours OfficeHours { get; }

    /// <summary>Makes a client without a container.</summary>
    /// <param name="options">The address and the credentials.</param>
    /// <param name="loggerFactory">Where to log, or null for nowhere.</param>
    /// <param name="timeProvider">The clock for deadlines and waits, or null for the system's.</param>
    /// <returns>A client; dispose it when the program ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options cannot work; the message says what to do.</exception>
    public static IbizfoneIvrClient Create(IbizfoneIvrOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null)
    {
        OptionsValidator<IbizfoneIvrOptions>.ThrowIfInvalid(options);
        TimeProvider time = timeProvider ?? TimeProvider.System;
        var credentials = new QueryCredentials(("apikey", options.ApiKey!.Reveal()), ("custid", options.CustomerId!));
        var protocol = new IbizfoneIvrProtocol(new Scrubber(credentials.Secrets), time);
        return new IbizfoneIvrClient(ApiClientFactory.Create(options, protocol, credentials, loggerFactory, time));
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();
}
