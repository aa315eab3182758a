using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Everything that comes out of the SDK, as text: logs of every category, spans, measurements, the runtime's network events, exceptions, printed objects.</summary>
internal sealed class Sinks : IDisposable
{
    private readonly ConcurrentDictionary<string, string> _seen = new();
    private readonly IDisposable[] _listeners;

    public Sinks() => _listeners = [ActivitySink.Listen(Add), MeasurementSink.Listen(Add), new NetworkEventSink(Add)];

    /// <summary>How many different texts came from places that begin with this.</summary>
    public int Count(string where) => _seen.Values.Count(place => place.StartsWith(where, StringComparison.Ordinal));

    /// <summary>Registers what a program does that logs all there is, and has HttpClientFactory besides.</summary>
    public void Listen(IServiceCollection services)
    {
        services.AddHttpClient();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new LogSink(Add)));
    }

    public void Add(string where, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _seen.TryAdd(text, where);
        }
    }

    /// <summary>Adds how an object prints itself, and what JSON makes of it.</summary>
    public void AddPrinted(string where, object? value)
    {
        foreach (string text in Printed.Object(value))
        {
            Add(where, text);
        }
    }

    public void AddThrown(string where, Exception? exception)
    {
        foreach (string text in Printed.Exception(exception))
        {
            Add("exception " + where, text);
        }
    }

    /// <summary>Where any of these was found, in which form, and the first such text.</summary>
    public IReadOnlyList<string> Find(IEnumerable<Canary> canaries) =>
    [
        .. from seen in _seen
           from canary in canaries
           let form = canary.FindIn(seen.Key)
           where form is not null
           group seen.Key by $"{canary} ({form}) in {seen.Value}" into found
           select $"{found.Key}: {found.First()}",
    ];

    public void Dispose()
    {
        foreach (IDisposable listener in _listeners)
        {
            listener.Dispose();
        }
    }
}
