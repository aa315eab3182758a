using System.Diagnostics;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Sending;

/// <summary>How a vendor wants to be told who is calling.</summary>
[DebuggerDisplay(Secret.Mask)]
[DebuggerTypeProxy(typeof(HiddenFromDebugger))]
internal abstract class Credentials
{
    /// <summary>Every text that must not be seen outside of a request.</summary>
    public abstract IEnumerable<string> Secrets { get; }

    /// <summary>Puts the credentials on the request, and gives what <see cref="Remove"/> needs to take them off again.</summary>
    public abstract object? Apply(HttpRequestMessage request);

    /// <summary>Takes off what <see cref="Apply"/> put on.</summary>
    public abstract void Remove(HttpRequestMessage request, object? before);
}
