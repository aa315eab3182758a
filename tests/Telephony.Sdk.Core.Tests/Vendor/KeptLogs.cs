using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>Keeps what is logged, a line each.</summary>
internal sealed class KeptLogs : ILoggerFactory, ILogger
{
    private string _category = string.Empty;

    public List<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName)
    {
        _category = categoryName;
        return this;
    }

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add($"{logLevel} {_category} {formatter(state, exception)}");

    public void Dispose()
    {
    }
}
