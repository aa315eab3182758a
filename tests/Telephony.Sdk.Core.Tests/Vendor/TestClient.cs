using Microsoft.Extensions.Logging;
using Telephony.Sdk.Downloads;
using Telephony.Sdk.Registration;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>The client of the test vendor, put together as the real ones are.</summary>
internal sealed class TestClient(VendorConnection connection) : ITestClient, IDisposable
{
    public const string Token = "test-token";

    public ITestEndpoints Endpoints { get; } = connection.Endpoints<ITestEndpoints>();

    public TimeProvider Time => connection.Time;

    /// <summary>How its package would define it; with other credentials than the token where a test wants to.</summary>
    public static VendorDefinition<TestClient, TestOptions> Vendor(Credentials? credentials = null) => new(
        new TestReplyReader(),
        options => credentials ?? new HeaderCredentials(("X-Token", options.Token!.Reveal())),
        (connection, _) => new TestClient(connection));

    /// <summary>A client of a handler in memory, which waits next to nothing and has no deadline.</summary>
    public static TestClient Of(
        HttpMessageHandler handler, Action<TestOptions>? configure = null, TimeProvider? time = null, Credentials? credentials = null, ILoggerFactory? loggerFactory = null)
    {
        var options = new TestOptions
        {
            BaseAddress = new Uri("https://vendor.example/api"),
            Token = Token,
            Timeout = Timeout.InfiniteTimeSpan,
            DownloadTimeout = Timeout.InfiniteTimeSpan,
            ResendDelay = TimeSpan.FromMilliseconds(1),
        };
        configure?.Invoke(options);
        return Vendor(credentials).Create(options, loggerFactory, time, handler, key: null);
    }

    public static TestClient At(
        Uri address, Action<TestOptions>? configure = null, TimeProvider? time = null, Credentials? credentials = null, HttpMessageHandler? handler = null)
    {
        var options = new TestOptions { BaseAddress = address, Token = Token, ResendDelay = TimeSpan.FromMilliseconds(1) };
        configure?.Invoke(options);
        return Vendor(credentials).Create(options, loggerFactory: null, time, handler, key: null);
    }

    public Task<Download> OpenAsync(string id, CancellationToken cancellationToken = default) =>
        Endpoints.RecordingAsync(id, cancellationToken).OpenAsync(cancellationToken);

    public void Dispose() => connection.Dispose();
}
