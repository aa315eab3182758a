using System.Diagnostics.Tracing;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Hears the public event sources of the runtime's network stack, all that a profiler or <c>dotnet-trace</c> would.</summary>
internal sealed class NetworkEventSink : EventListener
{
    private static readonly string[] s_sources = ["System.Net.Http", "System.Net.NameResolution", "System.Net.Security", "System.Net.Sockets"];

    private readonly Action<string, string?> _add;
    private readonly List<EventSource> _enabled = [];

    public NetworkEventSink(Action<string, string?> add)
    {
        _add = add;
        foreach (EventSource source in EventSource.GetSources())
        {
            Enable(source);
        }
    }

    public override void Dispose()
    {
        foreach (EventSource source in _enabled)
        {
            DisableEvents(source);
        }

        base.Dispose();
    }

    /// <summary>The base class calls it from its constructor, before there is anywhere to write to.</summary>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (_add is not null)
        {
            Enable(eventSource);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
        _add("event " + eventData.EventSource.Name, $"{eventData.EventName}({string.Join(", ", eventData.Payload ?? new([]))}) {eventData.Message}");

    private void Enable(EventSource source)
    {
        if (s_sources.Contains(source.Name))
        {
            EnableEvents(source, EventLevel.LogAlways, EventKeywords.All);
            _enabled.Add(source);
        }
    }
}
