using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Options;

namespace Telephony.Sdk.Registration;

/// <summary>
/// Puts our handlers around whatever an application has configured for our clients: it runs after everything else that configures handlers,
/// so it is the first of the services. It is also where is kept what is registered already, so that nothing has to be searched for.
/// </summary>
internal sealed class VendorHandlers : IHttpMessageHandlerBuilderFilter
{
    private readonly HashSet<string> _configured = new(StringComparer.Ordinal);
    private int _seen;

    /// <summary>The names of the clients, and the options, that are registered.</summary>
    public HashSet<object> Registered { get; } = [];

    /// <summary>The one of these services; null where there is none yet.</summary>
    public static VendorHandlers? In(IServiceCollection services) =>
        services.Count > 0 && Of(services[0]) is { } first ? first : services.Select(Of).FirstOrDefault(found => found is not null);

    /// <summary>Whether the client of a name was configured. Services are looked at once each, as there may be thousands of accounts.</summary>
    public bool IsConfigured(string name, IServiceCollection services)
    {
        for (; _seen < services.Count; _seen++)
        {
            if (services[_seen] is { IsKeyedService: false, ImplementationInstance: ConfigureNamedOptions<HttpClientFactoryOptions> { Name: { } configured } })
            {
                _configured.Add(configured);
            }
        }

        return _configured.Contains(name);
    }

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
