using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Telephony.Sdk.Secrets;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Toolkit;

/// <summary>How a vendor wants to be told who is calling. They are put on a request next to its connection, and only when it goes to the configured scheme, host and port.</summary>
[DebuggerDisplay(Secret.Mask)]
[DebuggerTypeProxy(typeof(HiddenFromDebugger))]
[Experimental(Experiments.Toolkit)]
public abstract class Credentials
{
    /// <summary>Every text that must not be seen outside of a request, in each form in which it is sent.</summary>
    public abstract IEnumerable<string> Secrets { get; }

    /// <summary>Headers of the vendor's own.</summary>
    /// <param name="headers">Names and values.</param>
    /// <returns>Credentials.</returns>
    public static Credentials Headers(params (string Name, string Value)[] headers) => new HeaderCredentials(headers, headers.Select(header => header.Value));

    /// <summary><c>Authorization: Bearer token</c>.</summary>
    /// <param name="token">The token.</param>
    /// <returns>Credentials.</returns>
    public static Credentials Bearer(string token) => new HeaderCredentials([("Authorization", "Bearer " + token)], [token]);

    /// <summary><c>Authorization: Basic …</c>, in UTF-8.</summary>
    /// <param name="user">The user, or the key.</param>
    /// <param name="password">The password, or the token.</param>
    /// <returns>Credentials.</returns>
    public static Credentials Basic(string user, string password)
    {
        string pair = user + ":" + password;
        string encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(pair));
        return new HeaderCredentials([("Authorization", "Basic " + encoded)], [pair, encoded, user, password]);
    }

    /// <summary>Parameters at the end of the query.</summary>
    /// <param name="parameters">Names and values, not escaped.</param>
    /// <returns>Credentials.</returns>
    public static Credentials Query(params (string Name, string Value)[] parameters) => new QueryCredentials(parameters);

    /// <summary>The first fields of a form. A request without a form gets none.</summary>
    /// <param name="fields">Names and values, not escaped.</param>
    /// <returns>Credentials.</returns>
    public static Credentials Form(params (string Name, string Value)[] fields) => new FormCredentials(fields);

    /// <summary>Puts the credentials on the request. It is called for each attempt, by several threads.</summary>
    /// <param name="request">The request of one attempt, which goes to the configured origin.</param>
    /// <returns>What <see cref="Remove"/> needs to take them off again; null where it needs nothing.</returns>
    public abstract object? Apply(HttpRequestMessage request);

    /// <summary>Takes off what <see cref="Apply"/> put on, when the attempt is over: nothing above the connection sees credentials.</summary>
    /// <param name="request">The request.</param>
    /// <param name="before">What <see cref="Apply"/> gave.</param>
    public abstract void Remove(HttpRequestMessage request, object? before);
}
