using System.Diagnostics;

namespace Telephony.Sdk.AspNetCore;

/// <summary>The names under which pushes can be observed, and the span of their handling.</summary>
public static class PushDiagnostics
{
    /// <summary>
    /// A counter, <c>telephony.push.received</c>: pushes by <c>telephony.push.kind</c>, <c>telephony.push.source</c> and <c>telephony.push.outcome</c>: accepted,
    /// repeated, unreadable (and kept), refused, failed (and told to come again).
    /// </summary>
    public const string Received = "telephony.push.received";

    private static readonly ActivitySource s_source = new(TelephonyDiagnostics.Name);

    /// <summary>Begins the span of handling a push, which links to the request that brought it. Dispose it when it is handled.</summary>
    /// <param name="push">The push.</param>
    /// <returns>The span; null when nobody listens.</returns>
    public static Activity? StartHandling(ReceivedPush push)
    {
        ArgumentNullException.ThrowIfNull(push);
        ActivityLink[] links = ActivityContext.TryParse(push.TraceParent, traceState: null, isRemote: true, out ActivityContext received) ? [new ActivityLink(received)] : [];
        return s_source.StartActivity(ActivityKind.Consumer, links: links, name: "handle " + push.Kind, tags: [new("telephony.push.kind", push.Kind), new("telephony.push.source", push.Source)]);
    }
}
