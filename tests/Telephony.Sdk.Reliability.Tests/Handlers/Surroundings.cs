using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>All that is tried around every client.</summary>
internal static class Surroundings
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(1);

    public static IReadOnlyList<Surrounding> All { get; } =
    [
        new("the standard resilience handler by default, set before the client is added", _ => { }) { Before = services => services.ConfigureHttpClientDefaults(Retry), Repeats = true },
        new("the same, set after it", client => client.Services.ConfigureHttpClientDefaults(Retry)) { Repeats = true },
        new("the standard resilience handler on the client", Retry) { Repeats = true },
        new("the standard hedging handler by default", client => client.Services.ConfigureHttpClientDefaults(Hedge)) { Repeats = true, IsRace = true },
        new("the standard hedging handler on the client", Hedge) { Repeats = true, IsRace = true },
        new("a handler that sends the message twice", client => client.AddHttpMessageHandler(() => new RepeatingHandler(copies: false))) { Repeats = true, RepeatsSuccess = true },
        new("a handler that sends the message and a copy of it", client => client.AddHttpMessageHandler(() => new RepeatingHandler(copies: true))) { Repeats = true, RepeatsSuccess = true },
        new("a `SocketsHttpHandler` of the application's own", client => client.ConfigurePrimaryHttpMessageHandler(NewSockets)),
        new("an `HttpClientHandler` of its own", client => client.ConfigurePrimaryHttpMessageHandler(NewClient)),
        new("a handler of its own around a `SocketsHttpHandler`", client => client.ConfigurePrimaryHttpMessageHandler(() => new PassingHandler(NewSockets()))),
        new("a handler of its own around an `HttpClientHandler`", client => client.ConfigurePrimaryHttpMessageHandler(() => new PassingHandler(NewClient()))),
        new("hedging, in it resilience, in it a handler that sends twice, on an `HttpClientHandler`", Several) { Repeats = true, RepeatsSuccess = true, IsRace = true },
    ];

    private static void Retry(IHttpClientBuilder client) => client.AddStandardResilienceHandler(options => options.Retry.Delay = s_moment);

    private static void Hedge(IHttpClientBuilder client) => client.AddStandardHedgingHandler().Configure(options => options.Hedging.Delay = s_moment);

    private static void Several(IHttpClientBuilder client)
    {
        Hedge(client);
        Retry(client);
        client.AddHttpMessageHandler(() => new RepeatingHandler(copies: true)).ConfigurePrimaryHttpMessageHandler(NewClient);
    }

    private static SocketsHttpHandler NewSockets() => new() { AllowAutoRedirect = true, UseCookies = true, CookieContainer = new CookieContainer() };

    private static HttpClientHandler NewClient() => new() { AllowAutoRedirect = true, UseCookies = true, CookieContainer = new CookieContainer() };
}
