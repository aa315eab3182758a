using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Telephony.Sdk.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps endpoints for what vendors push.</summary>
public static class TelephonyPushesEndpointRouteBuilderExtensions
{
    /// <summary>Maps an endpoint to which an iBizFone IVR pushes the log of each call (iBizFone IVR API document, "2. Call Log API").</summary>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="pattern">The path, with the secret as a route value of that name: <c>/api/PostCallLogs/{secret}</c>. A slash at its end makes no difference.</param>
    /// <param name="source">Which IVR it is, where there are several.</param>
    /// <returns>The conventions of the endpoint, for rate limits, metadata and filters.</returns>
    /// <exception cref="InvalidOperationException">Nothing is there to keep pushes in.</exception>
    /// <exception cref="OptionsValidationException">The options of the source are not usable.</exception>
    public static IEndpointConventionBuilder MapIbizfoneCallLogs(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, string source = "ibizfone") =>
        Map(endpoints, pattern, PushKinds.IbizfoneCallLog, source);

    /// <summary>Maps an endpoint to which a Sangoma PBX posts the start and the end of calls (Sangoma CRM REST API, "Webhooks").</summary>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="pattern">The path, with the secret as a route value of that name: <c>/hooks/sangoma/{secret}</c>.</param>
    /// <param name="source">Which PBX it is, where there are several.</param>
    /// <returns>The conventions of the endpoint, for rate limits, metadata and filters.</returns>
    /// <exception cref="InvalidOperationException">Nothing is there to keep pushes in.</exception>
    /// <exception cref="OptionsValidationException">The options of the source are not usable.</exception>
    public static IEndpointConventionBuilder MapSangomaWebhooks(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, string source = "sangoma") =>
        Map(endpoints, pattern, PushKinds.SangomaEvent, source);

    /// <summary>Maps an endpoint to which Exotel posts how a call stands: the <c>StatusCallback</c> of a call.</summary>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="pattern">The path, with the secret as a route value of that name: <c>/hooks/exotel/{secret}</c>.</param>
    /// <param name="source">Which account it is, where there are several.</param>
    /// <returns>The conventions of the endpoint, for rate limits, metadata and filters.</returns>
    /// <exception cref="InvalidOperationException">Nothing is there to keep pushes in.</exception>
    /// <exception cref="OptionsValidationException">The options of the source are not usable.</exception>
    public static IEndpointConventionBuilder MapExotelStatusCallbacks(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, string source = "exotel") =>
        Map(endpoints, pattern, PushKinds.ExotelStatus, source);

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, string kind, string source)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentException.ThrowIfNullOrEmpty(source);
        IServiceProvider services = endpoints.ServiceProvider;
        PushSources sources = services.GetService<PushSources>()
            ?? throw new InvalidOperationException("Nothing receives pushes yet: call services.AddTelephonyPushes().UseSink<T>() before the application is built.");
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(IPushSink)) == false)
        {
            throw new InvalidOperationException("Pushes have nowhere to go: call services.AddTelephonyPushes().UseSink<T>() with a sink of yours, or UseWolverineSink<THandler>(…) of the package Telephony.Sdk.AspNetCore.Wolverine, before the application is built.");
        }

        services.GetRequiredService<IOptionsMonitor<PushOptions>>().Get(source);
        sources.Add(source);
        return endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Post], new PushEndpoint(kind, source).HandleAsync)
            .WithDisplayName($"{kind} of {source}")
            .WithMetadata(new PushEndpointMetadata(kind, source));
    }
}
