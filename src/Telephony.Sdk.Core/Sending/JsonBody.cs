using System.Diagnostics;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Sending;

/// <summary>A body in JSON, which knows the secrets of what it was written from.</summary>
[DebuggerTypeProxy(typeof(HiddenFromDebugger))]
internal sealed class JsonBody(byte[] json, object? source) : ByteArrayContent(json), ICarriesSecrets
{
    public IEnumerable<string> Secrets => (source as ICarriesSecrets)?.Secrets ?? [];
}
