using System.Diagnostics;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Http;

/// <summary>How a vendor wants to be told who is calling.</summary>
[DebuggerDisplay(Secret.Mask)]
[DebuggerTypeProxy(typeof(HiddenFromDebugger))]
internal abstract class Credentials
{
    /// <summary>Every text that must not be seen outside of a request.</summary>
    public abstract IEnumerable<string> Secrets { get; }

    /// <summary>Puts the credentials on the request; doing so again changes nothing.</summary>
    public abstract void Apply(ApiRequest request);

    /// <summary>Takes off what an earlier attempt put on.</summary>
    public abstract void Remove(ApiRequest request);
}
