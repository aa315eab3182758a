using Microsoft.Extensions.Logging;
using Telephony.Sdk.Http;
using Telephony.Sdk.Registration;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>The door of the test vendor, put together as the real ones are.</summary>
internal sealed class TestClient : IDisposable
{
    public const string Token = "test-token";

    public TestClient(TestOptions options, TimeProvider? time = null, Credentials? credentials = null, ILoggerFactory? loggerFactory = null)
    {
        Secret token = options.Token ??= new Secret(Token);
        credentials ??= new HeaderCredentials(("X-Token", token.Reveal()));
        time ??= TimeProvider.System;
        Protocol = new TestProtocol(new Scrubber(credentials.Secrets), time);
        Api = ApiClientFactory.Create(options, Protocol, credentials, loggerFactory, time);
        Endpoints = new TestEndpoints(Api);
    }

    public TestProtocol Protocol { get; }

    public ApiClient Api { get; }

    public ITestEndpoints Endpoints { get; }

    /// <summary>A client of a handler in memory, which waits next to nothing and has no deadline.</summary>
    public static TestClient Of(HttpMessageHandler handler, Action<TestOptions>? configure = null, TimeProvider? time = null, Credentials? credentials = null)
    {
        var options = new TestOptions
        {
            BaseAddress = new Uri("https://vendor.example/api"),
            PrimaryHandlerFactory = () => handler,
            Timeout = Timeout.InfiniteTimeSpan,
            DownloadTimeout = Timeout.InfiniteTimeSpan,
            ResendDelay = TimeSpan.FromMilliseconds(1),
        };
        configure?.Invoke(options);
        return new TestClient(options, time, credentials);
    }

    public static TestClient At(Uri address, Action<TestOptions>? configure = null, TimeProvider? time = null, Credentials? credentials = null)
    {
        var options = new TestOptions { BaseAddress = address, ResendDelay = TimeSpan.FromMilliseconds(1) };
        configure?.Invoke(options);
        return new TestClient(options, time, credentials);
    }

    public Task<Download> OpenAsync(string id, CancellationToken cancellationToken = default) =>
        Api.OpenDownloadAsync(Endpoints.RecordingAsync(id, cancellationToken));

    public void Dispose() => Api.Dispose();
}
