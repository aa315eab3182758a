using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Hears every category at every level: the message, its template and values, scopes, and the exception.</summary>
internal sealed class LogSink(Action<string, string?> add) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Logger("log " + categoryName, add);

    public void Dispose()
    {
    }

    private sealed class Logger(string where, Action<string, string?> add) : ILogger
    {
        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            AddState(state);
            return null;
        }

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            add(where, $"{logLevel} {eventId} {formatter(state, exception)}");
            AddState(state);
            foreach (string text in Printed.Exception(exception))
            {
                add(where, text);
            }
        }

        private void AddState<TState>(TState state)
        {
            add(where, state?.ToString());
            foreach (KeyValuePair<string, object?> value in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
            {
                add(where, $"{value.Key}={value.Value}");
            }
        }
    }
}
