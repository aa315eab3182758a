using System.Collections.Concurrent;
using System.Globalization;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>What a server remembers from one request to the next: webhooks added, calls placed, lists, leads.</summary>
/// <param name="time">The clock of the vendors.</param>
internal sealed class StubStore(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, object> _tables = new(StringComparer.Ordinal);
    private int _last;

    public DateTimeOffset StartedAt { get; } = time.GetUtcNow();

    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    /// <summary>The rows of one kind by id.</summary>
    public ConcurrentDictionary<string, T> Table<T>(string name) => (ConcurrentDictionary<string, T>)_tables.GetOrAdd(name, _ => new ConcurrentDictionary<string, T>(StringComparer.Ordinal));

    /// <summary>1 for the first, of whatever kind.</summary>
    public int Next() => Interlocked.Increment(ref _last);

    /// <summary>An id of so many hexadecimal digits, another each time.</summary>
    public string NextId(int digits) => Next().ToString("x", CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
