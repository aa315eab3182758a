using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.AspNetCore.Tests.Pushes;

/// <summary>All that anything logs, with the values behind the words.</summary>
internal sealed class LogLines : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider? _scopes;

    public ConcurrentQueue<string> All { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Lines(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Lines(LogLines lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull =>
            lines._scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            string values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(", ", pairs) : string.Empty;
            string scopes = string.Empty;
            lines._scopes?.ForEachScope((scope, _) => scopes += $" {scope} {(scope is IEnumerable<KeyValuePair<string, object?>> named ? string.Join(", ", named) : string.Empty)}", 0);
            lines.All.Enqueue($"{logLevel} {category} {formatter(state, exception)} [{values}] {exception} {scopes}");
        }
    }
}
