using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.TestSupport.Time;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Credentials in clear text beyond this machine are warned of once by each client, and by nothing else.</summary>
public sealed class ClearTextTests
{
    private static IEnumerable<CanaryVendor> Vendors => CanaryVendor.FromSeed(CanarySeed.Value);

    [Test]
    public async Task Each_client_warns_once_of_http_to_another_machine(
        [ValueSource(nameof(Vendors))] object one,
        [Values("http://vendor.example", "http://192.0.2.7:8080/below", "http://[2001:db8::1]/", "http://localhost.vendor.example", "http://127.0.0.1.vendor.example")] string address)
    {
        var vendor = (CanaryVendor)one;
        foreach (int _ in Enumerable.Range(0, 2))
        {
            (LogLevel level, string category, string message) = (await LogsAsync(vendor, address)).Should().ContainSingle().Which;

            level.Should().Be(LogLevel.Warning);
            category.Should().Be("Telephony.Sdk");
            message.Should().Contain(new Uri(address).GetLeftPart(UriPartial.Authority)).And.NotContain("below").And.MatchRegex("^[^:]+: the base address");
            message.Replace(" ", string.Empty, StringComparison.Ordinal).Should().StartWithEquivalentOf(VendorOf(vendor));
            vendor.All.Should().AllSatisfy(canary => canary.FindIn(message).Should().BeNull());
        }
    }

    [Test]
    public async Task Nothing_is_said_of_https_and_of_this_machine(
        [ValueSource(nameof(Vendors))] object one,
        [Values("https://vendor.example", "http://127.0.0.1:8080", "http://127.8.9.10", "http://[::1]:8080", "http://localhost", "http://LOCALHOST:8080")] string address) =>
        (await LogsAsync((CanaryVendor)one, address)).Should().BeEmpty();

    /// <summary>Calls every operation of one client, cancelled before it is sent.</summary>
    private static async Task<IReadOnlyCollection<(LogLevel Level, string Category, string Message)>> LogsAsync(CanaryVendor vendor, string address)
    {
        var logs = new KeptLogs();
        await using ServiceProvider services = vendor.Open(
            new Uri(address),
            new ManualTimeProvider(ExampleClock.Start),
            configure: client => client.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs)));
        foreach (Call call in vendor.Calls)
        {
            await call.Awaiting(it => it.SendAsync(services, new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();
        }

        return logs.Lines;
    }

    private static string VendorOf(CanaryVendor vendor) => vendor.Name.Split(',')[0] switch { "ElisionDialer" => "Elisiondialer", "IbizfoneIvr" => "iBizFone", var name => name };

    private sealed class KeptLogs : ILoggerProvider
    {
        public ConcurrentQueue<(LogLevel Level, string Category, string Message)> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Lines);

        public void Dispose()
        {
        }

        private sealed class Logger(string category, ConcurrentQueue<(LogLevel Level, string Category, string Message)> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Enqueue((logLevel, category, formatter(state, exception)));
        }
    }
}
