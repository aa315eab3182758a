using System.Diagnostics.Metrics;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Hears every instrument of every meter: its name and every label.</summary>
internal static class MeasurementSink
{
    public static IDisposable Listen(Action<string, string?> add)
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, listening) => listening.EnableMeasurementEvents(instrument) };
        void Hear<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
        {
            string where = $"measurement {instrument.Meter.Name}";
            add(where, $"{instrument.Name} {instrument.Description}");
            foreach (KeyValuePair<string, object?> tag in tags)
            {
                add(where, $"{instrument.Name}: {tag.Key}={tag.Value}");
            }
        }

        listener.SetMeasurementEventCallback<double>(Hear);
        listener.SetMeasurementEventCallback<float>(Hear);
        listener.SetMeasurementEventCallback<long>(Hear);
        listener.SetMeasurementEventCallback<int>(Hear);
        listener.Start();
        return listener;
    }
}
