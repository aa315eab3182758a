using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.Toolkit;

namespace Telephony.Sdk.DocumentedCalls;

/// <summary>A table of calls, and what its rows are written with.</summary>
/// <typeparam name="TClient">The interface of the client.</typeparam>
public abstract class DocumentOf<TClient> : VendorDocument
    where TClient : notnull
{
    public sealed override Type Client => typeof(TClient);

    /// <summary>A call that gives something.</summary>
    protected DocumentedCall Of<T>(
        string section,
        string operation,
        ResendRule rule,
        string method,
        Func<TClient, CancellationToken, Task<T>> send,
        ExpectedRequest request,
        Func<T, FormattableString> tell,
        string reply) =>
        new(
            this,
            section,
            operation,
            rule,
            method,
            async (services, token) => await send(services.GetRequiredService<TClient>(), token),
            request,
            result => FormattableString.Invariant(tell((T)result!)),
            reply);

    /// <summary>A call that gives nothing.</summary>
    protected DocumentedCall Of(
        string section,
        string operation,
        ResendRule rule,
        string method,
        Func<TClient, CancellationToken, Task> send,
        ExpectedRequest request,
        string reply) =>
        Of<object?>(section, operation, rule, method, async (client, token) => { await send(client, token); return null; }, request, _ => $"{reply}", reply);

    /// <summary>What is done without a request.</summary>
    protected DocumentedCall Unsent(string section, string operation, string method, Func<string> make, string reply) =>
        new(this, section, operation, Rule: null, method, (_, _) => Task.FromResult<object?>(make()), Request: null, result => (string)result!, reply);
}
