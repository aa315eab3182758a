using System.Diagnostics.Metrics;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Counts what became of pushes, and remembers the last for the health check.</summary>
internal sealed class PushMeter(TimeProvider time)
{
    private static readonly Meter s_meter = new(TelephonyDiagnostics.Name);
    private static readonly Counter<long> s_pushes = s_meter.CreateCounter<long>(PushDiagnostics.Received, "{push}", "Pushes by what became of them.");

    private long _kept;
    private long _failed;
    private long _refused;
    private long _lastKept;
    private long _lastFailed;
    private string? _failure;

    /// <summary>How many were kept.</summary>
    public long Kept => Interlocked.Read(ref _kept);

    /// <summary>How many were not, for a fault of the sink.</summary>
    public long Failed => Interlocked.Read(ref _failed);

    /// <summary>How many were refused, for what they brought or lacked.</summary>
    public long Refused => Interlocked.Read(ref _refused);

    /// <summary>What the sink threw last, if it has kept nothing since.</summary>
    public string? Failure => Interlocked.Read(ref _lastFailed) > Interlocked.Read(ref _lastKept) ? _failure : null;

    public DateTimeOffset? LastKept => Interlocked.Read(ref _lastKept) is > 0 and long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public void Accept(ReceivedPush push, PushAcceptance acceptance)
    {
        Interlocked.Increment(ref _kept);
        Interlocked.Exchange(ref _lastKept, time.GetUtcNow().UtcTicks);
        Count(push.Kind, push.Source, acceptance == PushAcceptance.Repeated ? "repeated" : push.IsVendorKey ? "accepted" : "unreadable");
    }

    public void Refuse(string kind, string source, string reason)
    {
        Interlocked.Increment(ref _refused);
        s_pushes.Add(1, [.. Tags(kind, source, "refused"), new("telephony.push.reason", reason)]);
    }

    public void Fail(string kind, string source, Exception exception)
    {
        _failure = exception.GetType().Name;
        Interlocked.Increment(ref _failed);
        Interlocked.Exchange(ref _lastFailed, time.GetUtcNow().UtcTicks);
        s_pushes.Add(1, [.. Tags(kind, source, "failed"), new("error.type", exception.GetType().FullName)]);
    }

    private static void Count(string kind, string source, string outcome) => s_pushes.Add(1, Tags(kind, source, outcome));

    private static KeyValuePair<string, object?>[] Tags(string kind, string source, string outcome) =>
        [new("telephony.push.kind", kind), new("telephony.push.source", source), new("telephony.push.outcome", outcome)];
}
