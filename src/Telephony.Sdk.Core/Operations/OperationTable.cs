using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Refit;

namespace Telephony.Sdk.Operations;

/// <summary>
/// The operations of every interface of endpoints, read from its attributes once. Refit notes on each request which method of which
/// interface made it: by that its operation is found, and not by the route, as two endpoints may share one under different rules.
/// </summary>
internal static class OperationTable
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, OperationDeclaration>> s_interfaces = new();

    /// <summary>The operations that an interface declares, by the name of the method; overloads are one operation.</summary>
    /// <exception cref="InvalidOperationException">A method is declared in a way that cannot be kept to; the message names it.</exception>
    public static IReadOnlyDictionary<string, OperationDeclaration> Of(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.Interfaces)] Type endpoints)
    {
        if (!s_interfaces.TryGetValue(endpoints, out IReadOnlyDictionary<string, OperationDeclaration>? operations))
        {
            operations = Read(endpoints);
            s_interfaces[endpoints] = operations;
        }

        return operations;
    }

    /// <summary>The operation of a request that Refit made.</summary>
    /// <exception cref="InvalidOperationException">Somebody else made it.</exception>
    public static OperationDeclaration Find(HttpRequestMessage request) =>
        RequestOptions.Read(request, HttpRequestMessageOptions.InterfaceType) is Type endpoints
        && RequestOptions.Read(request, HttpRequestMessageOptions.MethodName) is string method
        && s_interfaces.TryGetValue(endpoints, out IReadOnlyDictionary<string, OperationDeclaration>? operations)
        && operations.TryGetValue(method, out OperationDeclaration? operation)
            ? operation
            : throw new InvalidOperationException("This HttpClient sends what a client of Telephony.Sdk declares, and nothing else. Make an HttpClient of your own for other requests.");

    private static Dictionary<string, OperationDeclaration> Read([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.Interfaces)] Type endpoints)
    {
        if (endpoints.GetInterfaces().Length > 0)
        {
            throw new InvalidOperationException($"{endpoints.Name} inherits from another interface: declare its endpoints in one, as those of others are not found by it.");
        }

        var operations = new Dictionary<string, OperationDeclaration>(StringComparer.Ordinal);
        foreach (IGrouping<string, MethodInfo> overloads in endpoints.GetMethods().GroupBy(method => method.Name, StringComparer.Ordinal))
        {
            operations.Add(overloads.Key, Read(endpoints, [.. overloads]));
        }

        return operations;
    }

    private static OperationDeclaration Read(Type endpoints, MethodInfo[] overloads)
    {
        MethodInfo first = overloads[0];
        foreach (MethodInfo method in overloads)
        {
            ThrowIfWrong(endpoints, method);
            if (RuleOf(method) != RuleOf(first) || method.ReturnType != first.ReturnType)
            {
                throw Wrong(endpoints, method, "has an overload with another resend rule or another reply: give one of them another name");
            }
        }

        return new OperationDeclaration(
            $"{NameOf(endpoints)}.{Without(first.Name, "Async")}",
            RuleOf(first)!.Value,
            first.ReturnType == typeof(Task) ? typeof(void) : first.ReturnType.GetGenericArguments()[0],
            first.GetCustomAttribute<ReplyIdAttribute>()?.Name,
            [.. overloads.Select(method => method.GetCustomAttribute<HttpMethodAttribute>()!).Select(route => (route.Method, route.Path))]);
    }

    private static void ThrowIfWrong(Type endpoints, MethodInfo method)
    {
        ParameterInfo[] parameters = method.GetParameters();
        if (method.GetCustomAttribute<HttpMethodAttribute>() is not { } route || !route.Path.StartsWith('/'))
        {
            throw Wrong(endpoints, method, "has no route that begins with a slash, such as [Get(\"/calls/{uuid}\")]");
        }

        if (RuleOf(method) is null)
        {
            throw Wrong(endpoints, method, "does not say whether it may be sent twice: add [Resend(ResendRule.Read)], Safe or Never");
        }

        if (parameters.Length == 0 || parameters[parameters.Length - 1].ParameterType != typeof(CancellationToken))
        {
            throw Wrong(endpoints, method, "has no CancellationToken as its last parameter");
        }

        if (method.ReturnType != typeof(Task) && (!method.ReturnType.IsGenericType || method.ReturnType.GetGenericTypeDefinition() != typeof(Task<>)))
        {
            throw Wrong(endpoints, method, "returns neither Task nor Task<T>");
        }

        if (method.ReturnType != typeof(Task) && IsTakenByRefit(method.ReturnType.GetGenericArguments()[0]))
        {
            throw Wrong(endpoints, method, "returns a type that Refit reads itself, past the reply reader: give it a type of its own, or FileReply for a file");
        }

        if (Array.Exists(parameters, parameter => parameter.IsDefined(typeof(UrlAttribute)) || parameter.IsDefined(typeof(AuthorizeAttribute))))
        {
            throw Wrong(endpoints, method, "takes a whole address or credentials: requests go to the account's address, with the account's credentials");
        }

        if (Array.Exists(parameters, parameter => parameter.IsDefined(typeof(HeaderAttribute)) || parameter.IsDefined(typeof(HeaderCollectionAttribute))))
        {
            throw Wrong(endpoints, method, "takes a header: Refit takes line breaks out of one without a word");
        }
    }

    private static bool IsTakenByRefit(Type reply) =>
        reply == typeof(string) || reply == typeof(HttpResponseMessage) || typeof(HttpContent).IsAssignableFrom(reply) || typeof(Stream).IsAssignableFrom(reply) || typeof(IApiResponse).IsAssignableFrom(reply);

    private static ResendRule? RuleOf(MethodInfo method) => method.GetCustomAttribute<ResendAttribute>()?.Rule;

    private static InvalidOperationException Wrong(Type endpoints, MethodInfo method, string what) => new($"{endpoints.Name}.{method.Name} {what}.");

    /// <summary><c>Calls</c> for <c>ICallsEndpoints</c>.</summary>
    private static string NameOf(Type endpoints) => Without(endpoints.Name, "Endpoints") is ['I', >= 'A' and <= 'Z', ..] name ? name.Substring(1) : Without(endpoints.Name, "Endpoints");

    private static string Without(string name, string end) => name.EndsWith(end, StringComparison.Ordinal) ? name.Substring(0, name.Length - end.Length) : name;
}
