using System.CommandLine;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Samples;

/// <summary>One run of a sample: what the command line says, where to write, and the client.</summary>
public sealed class SampleRun : IAsyncDisposable
{
    /// <summary>The failure that every demo can show; the others are the sample's own.</summary>
    internal const string Unreachable = "unreachable";

    private readonly SampleApp _app;
    private readonly ParseResult _parsed;
    private readonly Uri? _baseAddress;
    private TelephonyStubs? _stubs;
    private IHost? _host;

    internal SampleRun(SampleApp app, ParseResult parsed, Screen screen)
    {
        _app = app;
        _parsed = parsed;
        _baseAddress = parsed.GetValue(app.BaseAddress);
        Screen = screen;
    }

    /// <summary>Where the steps write.</summary>
    public Screen Screen { get; }

    /// <summary>Whether it runs on the stub.</summary>
    public bool IsDemo => _baseAddress is null;

    /// <summary>Settings of the vendor's section that the command line gives.</summary>
    public IDictionary<string, string?> Settings { get; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of an option; when it was not given, <paramref name="onStub"/> on the stub and none on a real vendor.</summary>
    public T? Get<T>(Option<T> option, T? onStub = default) => _parsed.GetValue(option) is { } value ? value : IsDemo ? onStub : default;

    /// <summary>Starts the demo where no real vendor is named, and a host with the vendor's client.</summary>
    /// <param name="register">Registers the client; the second argument is the vendor's section of the configuration.</param>
    /// <param name="cancellationToken">Ctrl+C.</param>
    /// <exception cref="UsageException">A credential is missing.</exception>
    public async Task<TClient> ConnectAsync<TClient>(Action<IServiceCollection, IConfiguration> register, CancellationToken cancellationToken)
        where TClient : notnull
    {
        IConfiguration vendor = IsDemo ? await StartDemoAsync(cancellationToken) : RealVendor();

        // Nothing else counts: no configuration file and no variable that the sample does not name.
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        Configure(builder.Configuration, vendor);
        register(builder.Services, builder.Configuration.GetSection(_app.Section));

        // The SDK warns when a credential travels in clear text; standard output stays free for results.
        builder.Logging
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None) // what keeps it from starting is told as one line
            .AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        _host = builder.Build();

        _app.Introduce(Screen, _baseAddress, _stubs);
        await _host.StartAsync(cancellationToken);
        return _host.Services.GetRequiredService<TClient>();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _host?.Dispose();
        await (_stubs?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>Starts the stubs, and gives their section: where they listen, and the credentials that they accept, or do not.</summary>
    private async Task<IConfiguration> StartDemoAsync(CancellationToken cancellationToken)
    {
        string? failure = _parsed.GetValue(_app.DemoFailure);
        _stubs = await TelephonyStubs.StartAsync(_app.Stub, cancellationToken);
        IConfiguration section = _stubs.Configuration;
        _app.Demo(_stubs, section, failure);
        if (failure == Unreachable)
        {
            // Its port stays free for the moment: a connection to it is refused.
            await _stubs.DisposeAsync();
        }

        return section;
    }

    private IConfiguration RealVendor() =>
        new ConfigurationBuilder().AddInMemoryCollection([new("BaseAddress", _baseAddress!.OriginalString)]).Build();

    private void Configure(ConfigurationManager configuration, IConfiguration vendor)
    {
        if (!IsDemo)
        {
            Credential.AddTo(configuration, Assembly.GetEntryAssembly()!, _app.Credentials);
        }

        foreach ((string key, string? value) in vendor.AsEnumerable().Concat(Settings))
        {
            configuration[$"{_app.Section}:{key}"] = value;
        }
    }
}
