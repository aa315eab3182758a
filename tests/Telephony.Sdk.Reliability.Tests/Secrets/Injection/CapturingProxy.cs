using System.Reflection;

namespace Telephony.Sdk.Reliability.Tests.Secrets.Injection;

/// <summary>Stands for a client and its parts, and keeps which method is called on which, with what.</summary>
#pragma warning disable CA1852 // DispatchProxy derives from it
internal class CapturingProxy : DispatchProxy
#pragma warning restore CA1852
{
    private Type _client = typeof(object);
    private PropertyInfo? _part;

    public static object For(Type client) => New(client, client, part: null);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        _part is null
            ? New(targetMethod!.ReturnType, _client, _client.GetProperty(targetMethod.Name["get_".Length..]))
            : throw new CapturedException(new CapturedCall(_client, _part, targetMethod!, args!));

    private static object New(Type type, Type client, PropertyInfo? part)
    {
        object proxy = Create(type, typeof(CapturingProxy));
        ((CapturingProxy)proxy)._client = client;
        ((CapturingProxy)proxy)._part = part;
        return proxy;
    }
}
