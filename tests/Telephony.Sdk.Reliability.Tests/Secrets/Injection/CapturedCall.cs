using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Secrets.Injection;

/// <summary>What a vendor's call does: which method of which part of its client it calls, with what.</summary>
internal sealed record CapturedCall(Type Client, PropertyInfo Part, MethodInfo Method, object?[] Arguments)
{
    public static async Task<CapturedCall> OfAsync(Call call)
    {
        try
        {
            await call.SendAsync(new Proxies(), CancellationToken.None);
        }
        catch (CapturedException captured)
        {
            return captured.Call;
        }

        throw new InvalidOperationException($"{call} calls nothing.");
    }

    /// <summary>Makes the call on a real client, with the arguments as they are now.</summary>
    public Task SendAsync(IServiceProvider services) =>
        (Task)Method.Invoke(Part.GetValue(services.GetRequiredService(Client)), BindingFlags.DoNotWrapExceptions, binder: null, Arguments, culture: null)!;

    private sealed class Proxies : IServiceProvider
    {
        public object? GetService(Type serviceType) => CapturingProxy.For(serviceType);
    }
}
