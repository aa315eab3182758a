using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Telephony.Sdk.Options;

namespace Telephony.Sdk.Registration;

/// <summary>
/// Puts our handlers around whatever an application has configured for our clients: it runs after everything else that configures handlers,
/// so it is the first of the services. It is also where is kept what is registered already, so that nothing has to be searched for.
/// </summary>
internal sealed class VendorHandlers : IHttpMessageHandlerBuilderFilter
{
    /// <summary>The names of the clients, and the options, that are registered.</summary>
    public HashSet<object> Registered { get; } = [];

    /// <summary>The one of these services; null where there is none yet.</summary>
    public static VendorHandlers? In(IServiceCollection services) =>
        services.Count > 0 && Of(services[0]) is { } first ? first : services.Select(Of).FirstOrDefault(found => found is not null);

    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        if (builder.Name is not { } name || !Registered.Contains(name))
        {
            next(builder);
        }
        else
        {
            try
            {
                next(builder);
            }
            catch (InvalidOperationException exception)
            {
                // The factory itself sets something in a primary handler, which it refuses once it has sent something.
                throw OptionsProblems.Exception(typeof(HttpMessageHandler), [$"The handlers of {name} cannot be put together: {exception.Message} Give each client a primary handler of its own."]);
            }

            var pipeline = builder.Services.GetRequiredKeyedService<VendorPipeline>(name);
            builder.PrimaryHandler = pipeline.Seal(builder.PrimaryHandler);
            int place = 0;
            foreach (DelegatingHandler handler in pipeline.NewOutermost())
            {
                builder.AdditionalHandlers.Insert(place++, handler);
            }
        }
    };

    private static VendorHandlers? Of(ServiceDescriptor service) => service.IsKeyedService ? null : service.ImplementationInstance as VendorHandlers;
}
