using System.Collections.Concurrent;

namespace Telephony.Sdk.AspNetCore;

/// <summary>The names of the sources that have an endpoint.</summary>
internal sealed class PushSources
{
    private readonly ConcurrentDictionary<string, byte> _names = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _names.Keys;

    public void Add(string name) => _names.TryAdd(name, 0);
}
