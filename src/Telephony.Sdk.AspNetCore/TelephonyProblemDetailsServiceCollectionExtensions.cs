using Telephony.Sdk.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds answers for what clients throw.</summary>
public static class TelephonyProblemDetailsServiceCollectionExtensions
{
    /// <summary>
    /// Answers what a client throws as problem details, with its message, which holds no secret, and whether the call may have been placed all the same. Put
    /// <c>app.UseExceptionHandler()</c> into the pipeline. <see cref="TelephonyProblemDetails.Of(Exception)"/> tells which status is which.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddTelephonyProblemDetails(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddProblemDetails();
        services.AddExceptionHandler<TelephonyExceptionHandler>();
        return services;
    }
}
