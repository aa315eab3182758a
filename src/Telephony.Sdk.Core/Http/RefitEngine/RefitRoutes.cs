#if CLIENT_ENGINE_REFIT
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Refit;

namespace Telephony.Sdk.Http;

/// <summary>What the catalogue and the declaration say of each of an interface's routes.</summary>
internal sealed class RefitRoutes
{
    private static readonly HttpRequestOptionsKey<string> s_template = new(HttpRequestMessageOptions.RelativePathTemplate);

    private readonly Dictionary<string, (Endpoint Endpoint, RefitReply Reply)> _routes = new(StringComparer.Ordinal);

    private RefitRoutes()
    {
    }

    /// <exception cref="InvalidOperationException">A route is missing from the catalogue, or stands for endpoints that must be sent differently.</exception>
    public static RefitRoutes Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] Type declaration, IReadOnlyList<Endpoint> catalogue)
    {
        var routes = new RefitRoutes();
        foreach (MethodInfo method in declaration.GetMethods())
        {
            HttpMethodAttribute verb = method.GetCustomAttribute<HttpMethodAttribute>()!;
            string name = Name(verb.Method, verb.Path);
            Endpoint endpoint = catalogue.FirstOrDefault(e => e.SpanName == name)
                ?? throw new InvalidOperationException($"{declaration.Name}.{method.Name} is {name}, which the endpoint catalogue does not list.");
            var route = (endpoint, ReplyOf(method.ReturnType));
            if (catalogue.Any(e => e.SpanName == name && e.ResendRule != endpoint.ResendRule)
                || (routes._routes.TryGetValue(name, out (Endpoint, RefitReply) other) && other != route))
            {
                throw new InvalidOperationException($"{name} is declared twice with different resend rules or replies; Refit's requests do not tell which is meant.");
            }

            routes._routes[name] = route;
        }

        return routes;
    }

    public (Endpoint Endpoint, RefitReply Reply) Find(HttpRequestMessage request) =>
        request.Options.TryGetValue(s_template, out string? template) && _routes.TryGetValue(Name(request.Method, template), out var route)
            ? route
            : throw new InvalidOperationException("Refit sent a request without the route template of a declared endpoint. Is its version the one in Directory.Packages.props?");

    /// <summary>As <see cref="Endpoint.SpanName"/> has it.</summary>
    private static string Name(HttpMethod method, string template) => method.Method + " " + template;

    private static RefitReply ReplyOf(Type returned)
    {
        if (returned == typeof(Task))
        {
            return RefitReply.None;
        }

        return returned == typeof(Task<HttpResponseMessage>) ? RefitReply.Live : RefitReply.Decoded;
    }
}
#endif
